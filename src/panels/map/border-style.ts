import { CONTESTED_AREAS, type BorderPresentation, type ContestedArea } from '../../model/border-presentation'
import type { MapLayer, MapState } from '../../widgets/map-spec'
import type { MapColours } from './map-colours'

export const CONTESTED_HATCH = 'hatch-contested'

/** How contested areas are filled: as the region or country that the presentation draws them as. */
export function contestedStates({ areas }: BorderPresentation, regions: Readonly<Record<string, MapState>>, colours: MapColours): Readonly<Record<string, MapState>> {
  const entries = CONTESTED_AREAS.map((area): [ContestedArea, MapState] => {
    const { drawnAs, hatch } = areas[area]
    const borrowed = regions[drawnAs] ?? { fill: { own: colours.blank, RU: colours.blank, UA: colours.land }[drawnAs as 'own' | 'RU' | 'UA'] }
    // The line around a chosen region is the region's own.
    const { stroke: _, ...look } = borrowed
    return [area, { ...look, ...(hatch && { hatch: CONTESTED_HATCH }) }]
  })
  return Object.fromEntries(entries)
}

/** The outlines of contested areas, each in its own layer, so that a presentation can be read from the style. */
export function contestedLayers({ areas }: BorderPresentation, colours: MapColours): readonly MapLayer[] {
  return CONTESTED_AREAS.map((area): MapLayer => {
    const { outline, drawnAs } = areas[area]
    const line = { kind: 'line', id: `contested-${area}`, source: 'contested', codes: [area] } as const
    if (outline === 'dashed') return { ...line, stroke: colours.contested, width: 1.2, dash: [2.5, 1.8] }
    return drawnAs === 'UA' ? { ...line, stroke: colours.landBorder, width: 0.6 } : { ...line, stroke: colours.coast, width: 0.8 }
  })
}
