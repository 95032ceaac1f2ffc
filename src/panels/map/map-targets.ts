import type { MessageKey } from '../../i18n/catalog'
import type { MapSize } from '../../widgets/map-camera'
import type { Box } from '../../widgets/map-drawing'
import { fitAround, type MapFit } from '../../widgets/map-fit'
import { ringsOf, type Shape } from '../../widgets/map-topology'
import type { MapGround } from './map-ground'
import type { MapData } from './use-map-data'

export interface MapTarget {
  readonly id: 'all' | 'japan' | 'far-east' | 'volga' | 'selection'
  /** The key that goes there while the map has the focus. */
  readonly key: string
  readonly label: MessageKey
}

export const MAP_TARGETS: readonly MapTarget[] = [
  { id: 'all', key: '0', label: 'map.zoom.all' },
  { id: 'japan', key: 'j', label: 'map.zoom.japan' },
  { id: 'far-east', key: 'f', label: 'map.zoom.far-east' },
  { id: 'volga', key: 'v', label: 'map.zoom.volga' },
  { id: 'selection', key: 's', label: 'map.zoom.selection' },
]

const DISTRICTS: Readonly<Partial<Record<MapTarget['id'], string>>> = { 'far-east': 'Far Eastern', volga: 'Volga' }

/** The camera that shows a target beside what stands on the stage; `undefined` where it has no shapes, as an empty selection. */
export function fitTarget(target: MapTarget['id'], ground: MapGround, regions: MapData['regions'], chosen: ReadonlySet<string>, size: MapSize, boxes: readonly Box[]): MapFit | undefined {
  const isIn = ({ code, country, district }: MapData['regions'][number]): boolean => {
    if (target === 'all') return true
    if (target === 'japan') return country === 'JP'
    return target === 'selection' ? chosen.has(code) : district === DISTRICTS[target]
  }
  const shapes = regions.filter(isIn).flatMap(({ code }) => ground.shapes.get(code) ?? [])
  if (target === 'all') return fitAround(ground.sheet, [...shapes, ...(ground.sources['contested']?.features ?? [])], size, 16, boxes)
  return fitAround(ground.sheet, target === 'japan' ? shapes.map(mainPart) : shapes, size, 32, boxes)
}

/** Without the islands far out, which belong to Tokyo and would make Japan small. */
function mainPart(shape: Shape): Shape {
  const largest = ringsOf(shape).reduce((best, ring) => (ring.length > best.length ? ring : best))
  return { ...shape, geometry: { type: 'Polygon', coordinates: [largest.map((place) => [...place])] } }
}
