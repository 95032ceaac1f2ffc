import type { LngLat } from '../../widgets/albers'
import type { MapFeatures } from '../../widgets/map-spec'
import { sheetOf, type SheetName } from '../../widgets/map-sheet'

export interface MapLabel {
  readonly code: string
  readonly text: string
  readonly place: LngLat
  /** The lowest is placed first. */
  readonly rank: number
}

export function drawLabels(name: SheetName, labels: readonly MapLabel[]): MapFeatures {
  const sheet = sheetOf(name)
  return {
    type: 'FeatureCollection',
    features: labels.map(({ code, text, place, rank }) => ({
      type: 'Feature',
      properties: { code, text, rank },
      geometry: { type: 'Point', coordinates: [...sheet.place(place)] },
    })),
  }
}
