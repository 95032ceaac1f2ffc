import { Suspense, lazy, useMemo, useState, type ReactNode } from 'react'
import { LegendPlaceContext } from '../panels/legend-place'
import { AnswerDesk } from '../state/answer-desk'
import { AtlasContext, useAtlas } from '../state/atlas-context'
import { useView } from '../state/use-view'
import type { View } from '../state/view'
import { outerSize, useBox } from '../widgets/use-box'
import { OrElse } from './or-else'
import { useQuietMoment } from './use-quiet-moment'
import './kept-map.css'

const MapPage = lazy(async () => ({ default: (await import('../panels/map/map-page')).MapPage }))

interface Props {
  readonly isShown: boolean
  /** What the map is prepared with before it is shown. */
  readonly first: View
  readonly legendPlace: HTMLElement | null | undefined
  /** The page as everyone sees it, should the map break. */
  readonly otherwise: ReactNode
}

/**
 * One map for all scenes, since a new one takes seconds to begin. While a chart is shown it rests out of sight as it was
 * left: nobody hears of it, and nothing of it is drawn.
 */
export function KeptMap({ isShown, first, legendPlace, otherwise }: Props) {
  const atlas = useAtlas()
  const view = useView()
  const isQuiet = useQuietMoment()
  const [isBegun, setBegun] = useState(false)
  const [left, setLeft] = useState(first)
  const [frame, box] = useBox(outerSize)
  if (isShown && view !== left) setLeft(view)
  if ((isShown || isQuiet) && !isBegun) setBegun(true)
  const around = useMemo(() => {
    if (isShown) return atlas
    const desk = new AnswerDesk({ view: () => left, subscribe: () => undefined })
    desk.serve(atlas.engine)
    return { ...atlas, desk }
  }, [isShown, atlas, left])
  if (!isBegun) return null
  return (
    // At rest it keeps its size, so that it need not be drawn anew.
    <div ref={frame} className={isShown ? 'presenter-page' : 'presenter-page resting'} inert={!isShown} style={isShown || !box ? undefined : { inlineSize: box.width, blockSize: box.height }}>
      <OrElse otherwise={isShown && otherwise}>
        <AtlasContext value={around}>
          <LegendPlaceContext value={legendPlace}>
            <Suspense fallback={<div className="page-arriving" aria-busy="true" />}>
              <MapPage isResting={!isShown} />
            </Suspense>
          </LegendPlaceContext>
        </AtlasContext>
      </OrElse>
    </div>
  )
}
