import { useId, type CSSProperties } from 'react'
import { FigureBody } from '../panels/figure'
import type { FigureSpec } from '../panels/figure-spec'
import { ShownLine } from '../panels/shown-line'
import { useMedia } from '../state/use-media'
import { useView } from '../state/use-view'
import { useBox, type Box } from '../widgets/use-box'
import { useTextScale } from '../widgets/use-text-scale'
import './scene-figure.css'

/** Milliseconds in which a picture becomes the one of the next scene. */
export const SCENE_MOTION = 200
/** Drawn larger, a picture keeps at least this width, in pixels where text is 16 px high: its labels need it. */
const NARROWEST = 620
/** A picture higher than this would be small below the scene's words: they go beside it. */
const TALL = 400
const [SMALLEST_ZOOM, LARGEST_ZOOM] = [0.55, 1.6]

/** How large a picture of this height may be drawn in the box, so that as little as possible is left free or cut. */
function zoomOf(height: number, box: Box, scale: number): number {
  const fitting = Math.min(box.height / scale / height, Math.max(1, box.width / scale / NARROWEST))
  return Math.min(Math.max(fitting, SMALLEST_ZOOM), LARGEST_ZOOM)
}

/** A figure that fills the screen. */
export function SceneFigure({ spec, sceneTitle }: { readonly spec: FigureSpec; readonly sceneTitle: string }) {
  const { twins } = useView()
  const isStill = useMedia('(prefers-reduced-motion: reduce)')
  const scale = useTextScale()
  const title = useId()
  const [frame, box] = useBox()
  const asTable = twins.includes(spec.id)
  const isTall = asTable || (spec.chart?.height ?? 0) > TALL
  const needed: (CSSProperties & Record<'--picture', string>) | undefined = asTable || !spec.chart ? undefined : { '--picture': `${spec.chart.height / 16}rem` }
  return (
    <section className={isTall ? 'figure scene-figure tall' : 'figure scene-figure'} style={needed} id={spec.id} aria-labelledby={title}>
      <header>
        <h2 id={title} className={spec.title === sceneTitle ? 'spoken' : undefined}>
          {spec.title}
        </h2>
        <p className="subtitle">{spec.subtitle}</p>
      </header>
      <p className={spec.chart ? 'summary' : 'summary scene-sentence'}>{spec.summary}</p>
      <div className="scene-picture" ref={frame}>
        {box && <FigureBody spec={spec} asTable={asTable} zoom={spec.chart ? zoomOf(spec.chart.height, box, scale) : 1} motion={isStill ? 0 : SCENE_MOTION} />}
      </div>
      <footer>
        <ShownLine shown={spec.shown} />
        <p className="source">{spec.source}</p>
      </footer>
    </section>
  )
}
