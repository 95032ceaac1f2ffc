import { useState } from 'react'
import { useTranslator } from '../i18n/use-translator'
import { wordsIn, type Briefing } from '../state/briefing/briefing'
import { moveScene } from '../state/briefing/change-scenes'
import { briefingStore } from '../state/briefing/use-briefings'
import type { SceneChanges } from '../state/briefing/use-scene-changes'
import { SceneItem } from './scene-item'

export interface SceneItemsProps {
  readonly briefing: Briefing
  /** A bundled briefing: shown, not changed. */
  readonly isFixed: boolean
  readonly changes: SceneChanges
  readonly onPresent: (number: number) => void
}

/** The scenes in order; dragged by their handle or moved by their buttons. */
export function SceneItems(props: SceneItemsProps) {
  const { briefing } = props
  const { t, language } = useTranslator()
  const [dragged, setDragged] = useState<number>()
  const [over, setOver] = useState<number>()
  const [report, setReport] = useState('')
  const move = (from: number, to: number): void => {
    briefingStore.change(briefing.id, (now) => moveScene(now, from, to))
    setReport(t('briefing.moved', { title: wordsIn(briefing.scenes[from]?.title ?? {}, language).text, number: to + 1 }))
  }
  const end = (): void => {
    setDragged(undefined)
    setOver(undefined)
  }
  return (
    <>
      <ol className="scene-items">
        {briefing.scenes.map((scene, index) => (
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a place to drop on; keys have the buttons
          <li
            key={scene.id}
            className={['scene-item', scene.kind, scene.hidden ? 'hidden-scene' : '', index === dragged ? 'dragged' : '', index === over && over !== dragged ? 'drop-here' : ''].join(' ')}
            onDragOver={(event) => {
              if (dragged === undefined) return
              event.preventDefault()
              setOver(index)
            }}
            onDrop={(event) => {
              if (dragged === undefined) return
              event.preventDefault()
              move(dragged, index)
              end()
            }}
          >
            <SceneItem {...props} scene={scene} index={index} onMove={move} onReport={setReport} onDrag={setDragged} onDragEnd={end} />
          </li>
        ))}
      </ol>
      <p className="spoken" role="status">
        {report}
      </p>
    </>
  )
}
