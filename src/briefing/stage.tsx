import { Suspense, useEffect, useLayoutEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import { useTranslator } from '../i18n/use-translator'
import type { FigureSpec } from '../panels/figure-spec'
import { FigureStageContext, type FigureStage } from '../panels/figure-stage'
import type { Scene } from '../state/briefing/briefing'
import { sceneView } from '../state/briefing/scene-view'
import { useMedia } from '../state/use-media'
import { useView } from '../state/use-view'
import { Elsewhere } from '../widgets/elsewhere'
import { SCENE_MOTION, SceneFigure } from './scene-figure'
import './stage.css'

interface Props {
  readonly number: number
  readonly scene: Scene
  /** Absent while the map that is kept is the page. */
  readonly page: ReactNode | undefined
  readonly panel: ReactNode
  /** An opening or closing card, in place of figure and page. */
  readonly card: ReactNode | undefined
  /** The map that is kept from scene to scene. */
  readonly map: ReactNode
  readonly title: string
}

/** How long a figure may take to come before the scene is said to be about one that the page does not have. */
const PATIENCE = 4000

function stageOf(focus: string, place: HTMLElement | null, title: string): FigureStage {
  const show = (spec: FigureSpec): ReactNode =>
    place && (
      <Elsewhere element={place}>
        <SceneFigure spec={spec} sceneTitle={title} />
      </Elsewhere>
    )
  return { focus, show }
}

/** What a scene shows: a card, one figure as large as the screen allows, or a whole page. */
export function Stage({ number, scene, page, panel, card, map, title }: Props) {
  const { t } = useTranslator()
  const view = useView()
  const isStill = useMedia('(prefers-reduced-motion: reduce)')
  const [place, setPlace] = useState<HTMLElement | null>(null)
  const [missing, setMissing] = useState<string>()
  const main = useRef<HTMLElement>(null)
  // Within another page that was opened from the scene, its figure means nothing.
  const asked = view.page === sceneView(scene, view.language).page ? view.focus : undefined
  const isMissing = asked !== undefined && missing === `${number} ${asked}`
  const focus = isMissing ? undefined : asked
  const stage = useMemo(() => (focus === undefined ? undefined : stageOf(focus, place, title)), [focus, place, title])
  useEffect(() => {
    if (focus === undefined || !place) return undefined
    const timer = setTimeout(() => place.childElementCount === 0 && setMissing(`${number} ${focus}`), PATIENCE)
    return () => clearTimeout(timer)
  }, [focus, place, number])
  const picture = `${view.page} ${focus ?? ''}`
  const drawn = useRef('')
  // The same picture moves from scene to scene by itself; another one comes in softly.
  useLayoutEffect(() => {
    if (!isStill && drawn.current !== picture) {
      for (const part of main.current?.parentElement?.children ?? []) part.animate([{ opacity: 0 }, {}], { duration: SCENE_MOTION, easing: 'ease-out' })
    }
    drawn.current = picture
  }, [picture, isStill])
  return (
    <main className={panel && !card ? 'presenter-main with-panel' : 'presenter-main'} ref={main}>
      {isMissing && <p className="presenter-missing">{t('briefing.missing', { figure: asked })}</p>}
      {card}
      {!card && page && (
        <>
          <div className="presenter-figure" ref={setPlace} hidden={focus === undefined} />
          {/* Scrolled by ↑ and ↓, which the presenter hears wherever the focus is. */}
          <div className="presenter-page" hidden={focus !== undefined}>
            <FigureStageContext value={stage}>
              <Suspense>{page}</Suspense>
            </FigureStageContext>
          </div>
        </>
      )}
      {map}
      {!card && panel}
    </main>
  )
}
