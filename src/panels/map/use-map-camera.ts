import { useMemo } from 'react'
import { useAtlas } from '../../state/atlas-context'
import { useView } from '../../state/use-view'
import { cameraOn, keptCamera, type MapCamera, type MapSize } from '../../widgets/map-camera'
import type { Box } from '../../widgets/map-drawing'
import type { MapGround } from './map-ground'
import { fitTarget, type MapTarget } from './map-targets'
import type { MapData } from './use-map-data'

const NOBODY: ReadonlySet<string> = new Set()
const EDGE = 8
/** Where text is 16 px high: a narrower stage is a phone's and all of it is for the map. */
export const NARROW = 640
/** How much smaller the map may become for its legend's sake before the legend leaves it, in steps of the zoom. */
const MOST_LOST = 0.2

interface Stage {
  readonly ground: MapGround | undefined
  readonly regions: MapData['regions'] | undefined
  readonly size: MapSize | undefined
  readonly legend: MapSize | undefined
  readonly bar: MapSize | undefined
}

/** Where the reader looks from: the address's camera, else all of Russia and Japan beside legend and buttons. */
export function useMapCamera({ ground, regions, size, legend, bar }: Stage) {
  const { map, filter } = useView()
  const { store } = useAtlas()
  const around = useMemo(() => {
    if (!ground || !regions || !size) return undefined
    const buttons: readonly Box[] = bar ? [boxOfButtons(size, bar)] : []
    const fit = (boxes: readonly Box[]) => fitTarget('all', ground, regions, NOBODY, size, boxes)
    const bare = fit(buttons)
    if (!legend || !bare) return bare && { boxes: buttons, camera: bare.camera, holdsLegend: true }
    const both: readonly Box[] = [...buttons, [EDGE, size.height - legend.height - EDGE, EDGE + legend.width, size.height - EDGE]]
    const beside = fit(both)
    const holdsLegend = beside !== undefined && beside.clear && beside.camera.zoom > bare.camera.zoom - MOST_LOST
    return holdsLegend ? { boxes: both, camera: beside.camera, holdsLegend } : { boxes: buttons, camera: bare.camera, holdsLegend }
  }, [ground, regions, size, legend, bar])
  const chosen = useMemo(() => new Set([...(filter.chosen.region ?? []), ...(filter.chosen.prefecture ?? [])]), [filter])
  const camera = useMemo(() => (map.camera && size ? cameraOn(size, map.camera) : around?.camera), [map.camera, size, around])
  const setCamera = (next: MapCamera | undefined): void =>
    store.update((view) => {
      const { camera: _, ...rest } = view.map
      return { ...view, map: next && size ? { ...rest, camera: keptCamera(size, next) } : rest }
    }, { silent: true })
  const goTo = (target: MapTarget['id']): void => {
    if (target === 'all') return setCamera(undefined)
    const fit = ground && regions && size && around && fitTarget(target, ground, regions, chosen, size, around.boxes)
    if (fit) setCamera(fit.camera)
  }
  const zoomBy = (step: number): void => {
    if (camera) setCamera({ ...camera, zoom: Math.min(Math.max(camera.zoom + step, -1), 8) })
  }
  return { camera, boxes: around?.boxes, holdsLegend: around?.holdsLegend ?? true, hasSelection: chosen.size > 0, setCamera, goTo, zoomBy }
}

/** Above the map on a phone, where its foot may be out of sight; else on the open sea in the corner below. */
function boxOfButtons({ width, height }: MapSize, bar: MapSize): Box {
  const top = width > NARROW ? height - bar.height - EDGE : EDGE
  return [width - bar.width - EDGE, top, width - EDGE, top + bar.height]
}
