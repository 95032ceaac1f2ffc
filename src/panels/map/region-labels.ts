import { CONTESTED_AREAS, type BorderPresentation, type ContestedArea } from '../../model/border-presentation'
import type { Language } from '../../model/schema'
import type { LngLat } from '../../widgets/albers'
import type { MapFeatures } from '../../widgets/map-spec'
import { sheetOf, type SheetName } from '../../widgets/map-sheet'
import capitalNames from './capital-names.json'
import type { Geography } from './geography'
import type { MapFigures, MapRows } from './map-data'

type Named = Pick<MapRows, 'regions'> & Pick<MapFigures, 'naming'>

export interface MapLabel {
  readonly code: string
  readonly text: string
  readonly place: LngLat
  /** The lowest is placed first. */
  readonly rank: number
  /** The place itself is to be seen: the name stands beside it, and no other upon it. */
  readonly beside?: boolean
}

export function drawLabels(name: SheetName, labels: readonly MapLabel[]): MapFeatures {
  const sheet = sheetOf(name)
  return {
    type: 'FeatureCollection',
    features: labels.map(({ code, text, place, rank, beside = false }) => ({
      type: 'Feature',
      properties: { code, text, rank, stands: beside ? 'beside' : 'upon' },
      geometry: { type: 'Point', coordinates: [...sheet.place(place)] },
    })),
  }
}

/** Named before anything else in every language; the city within Crimea has a name only where there is room. */
const NAMED_FIRST = ['X-NT', 'UA-43'] as const satisfies readonly ContestedArea[]
export type NamedFirst = (typeof NAMED_FIRST)[number]

/** Names of regions and contested areas. */
export function regionLabels({ regions, naming }: Named, anchors: Geography['anchors'], { areas }: BorderPresentation, language: Language): readonly MapLabel[] {
  const rankOf = ranksOf(naming)
  const own = regions.flatMap(({ code, name }): MapLabel[] => {
    const place = anchors[code]
    return place ? [{ code, text: name, place, rank: rankOf(code) }] : []
  })
  const contested = CONTESTED_AREAS.flatMap((code): MapLabel[] => {
    const place = anchors[code]
    const text = areas[code].label[language]
    return place ? [NAMED_FIRST.some((first) => first === code) ? { code, text, place, rank: -1, beside: true } : { code, text, place, rank: naming.length }] : []
  })
  return [...own, ...contested]
}

export function capitalLabels({ regions, naming }: Named, language: Language): readonly MapLabel[] {
  const rankOf = ranksOf(naming)
  const names: Readonly<Record<string, { readonly ja: string; readonly ru: string }>> = capitalNames
  return regions.flatMap(({ code, capital, capitalPlace }): MapLabel[] =>
    capitalPlace ? [{ code, text: language === 'en' ? capital : (names[code]?.[language] ?? capital), place: capitalPlace, rank: rankOf(code) }] : [],
  )
}

function ranksOf(naming: readonly string[]): (code: string) => number {
  const ranks = new Map(naming.map((code, rank) => [code, rank]))
  return (code) => ranks.get(code) ?? naming.length
}
