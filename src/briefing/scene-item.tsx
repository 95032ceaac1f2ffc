import { useState } from 'react'
import { useTranslator } from '../i18n/use-translator'
import { useAtlas } from '../state/atlas-context'
import { wordsIn, type Scene } from '../state/briefing/briefing'
import { changeScene, duplicateScene, removeScene } from '../state/briefing/change-scenes'
import { sceneView } from '../state/briefing/scene-view'
import { briefingStore } from '../state/briefing/use-briefings'
import { BriefingWords } from './briefing-words'
import { ChangesMark } from './changes-mark'
import { Conditions } from './conditions'
import { SceneFields } from './scene-fields'
import type { SceneItemsProps } from './scene-items'

interface Props extends SceneItemsProps {
  readonly scene: Scene
  readonly index: number
  readonly onMove: (from: number, to: number) => void
  readonly onReport: (report: string) => void
  readonly onDrag: (index: number) => void
  readonly onDragEnd: () => void
}

/** One scene in the list: what it shows, whether its figures have changed, and what can be done with it. */
export function SceneItem({ briefing, isFixed, changes, onPresent, scene, index, onMove, onReport, onDrag, onDragEnd }: Props) {
  const { t, language } = useTranslator()
  const { store } = useAtlas()
  const [isOpen, setOpen] = useState(false)
  const view = sceneView(scene, language)
  const title = wordsIn(scene.title, language).text
  const change = (act: (now: typeof briefing) => typeof briefing): void => briefingStore.change(briefing.id, act)
  const remove = (): void => {
    change((now) => removeScene(now, index))
    onReport(t('briefing.scene.removed', { title }))
  }
  return (
    <>
      <span
        className={isFixed ? 'scene-number' : 'scene-number handle'}
        draggable={!isFixed}
        title={isFixed ? undefined : t('briefing.scene.drag')}
        onDragStart={(event) => {
          event.dataTransfer.effectAllowed = 'move'
          event.dataTransfer.setData('text/plain', title)
          onDrag(index)
        }}
        onDragEnd={onDragEnd}
      >
        {index + 1}
      </span>
      <div className="scene-about">
        <h3>
          <BriefingWords words={scene.title} />
          {scene.hidden && <small> {t('briefing.hidden')}</small>}
        </h3>
        <p>
          <BriefingWords words={scene.text} />
        </p>
        <div className="scene-where">
          {scene.kind === 'view' ? (
            <>
              <a
                href={store.addressOf(view)}
                onClick={(event) => {
                  if (event.metaKey || event.ctrlKey || event.shiftKey) return
                  event.preventDefault()
                  store.update(() => view)
                }}
              >
                {t(`page.${view.page}`)}
              </a>
              <Conditions filter={view.filter} />
            </>
          ) : (
            t(`briefing.kind.${scene.kind}`)
          )}
        </div>
        <ChangesMark changes={changes.get(scene.id)} />
        {isOpen && <SceneFields scene={scene} onChange={(part) => change((now) => changeScene(now, index, part))} onDone={() => setOpen(false)} />}
      </div>
      <div className="scene-acts" role="group" aria-label={t('briefing.scene.acts', { title })}>
        <button type="button" onClick={() => onPresent(index + 1)}>
          {t('briefing.scene.present')}
        </button>
        {!isFixed && (
          <>
            <button type="button" className="icon" aria-label={t('briefing.scene.up')} title={t('briefing.scene.up')} disabled={index === 0} onClick={() => onMove(index, index - 1)}>
              <span aria-hidden="true">↑</span>
            </button>
            <button type="button" className="icon" aria-label={t('briefing.scene.down')} title={t('briefing.scene.down')} disabled={index === briefing.scenes.length - 1} onClick={() => onMove(index, index + 1)}>
              <span aria-hidden="true">↓</span>
            </button>
            <button type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
              {t('briefing.scene.edit')}
            </button>
            <button type="button" onClick={() => change((now) => duplicateScene(now, index))}>
              {t('briefing.scene.duplicate')}
            </button>
            <button type="button" aria-pressed={scene.hidden} onClick={() => change((now) => changeScene(now, index, { hidden: !scene.hidden }))}>
              {t('briefing.scene.hide')}
            </button>
            <button type="button" onClick={remove}>
              {t('briefing.scene.remove')}
            </button>
          </>
        )}
      </div>
    </>
  )
}
