import { sheetOf, type SheetName } from '../../widgets/map-sheet'
import type { MapFeatures } from '../../widgets/map-spec'
import { placeTopology, type Shape, type Shapes } from '../../widgets/map-topology'
import type { Geography } from './geography'

/** The shapes of a sheet: what never changes while the reader looks at it. */
export interface MapGround {
  readonly sheet: SheetName
  readonly sources: Readonly<Record<string, MapFeatures>>
  /** Russian regions and Japanese prefectures by code. */
  readonly shapes: ReadonlyMap<string, Shape>
}

const joined = (...parts: readonly (Shapes | undefined)[]): Shapes => ({ type: 'FeatureCollection', features: parts.flatMap((part) => part?.features ?? []) })

/** Lays the geography out on a sheet. Countries across the Pacific would be smeared over the conic sheet and are left out there. */
export function layGround(name: SheetName, { regions, neighbours, lakes }: Geography): MapGround {
  const sheet = sheetOf(name)
  const { ru, jp, contested } = placeTopology(sheet, regions)
  const own = joined(ru?.shapes, jp?.shapes)
  const around = neighbours && placeTopology(sheet, neighbours)
  const water = lakes && placeTopology(sheet, lakes)
  return {
    sheet: name,
    shapes: new Map(own.features.map((shape) => [shape.properties.code, shape])),
    sources: {
      ...(around && { neighbours: joined(around['near']?.shapes, name === 'albers' ? undefined : around['far']?.shapes) }),
      regions: own,
      contested: joined(contested?.shapes),
      ...(water && { lakes: joined(...Object.values(water).map(({ shapes }) => shapes)) }),
      coasts: { type: 'FeatureCollection', features: [ru, jp].flatMap((placed) => placed?.outline ?? []) },
    },
  }
}
