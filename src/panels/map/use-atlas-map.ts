import { useMemo } from 'react'
import presentations from '../../../data/border-presentations.json'
import { CONTESTED_AREAS, readBorderPresentations, type BorderPresentation } from '../../model/border-presentation'
import type { Language } from '../../model/schema'
import { useView } from '../../state/use-view'
import type { Palette } from '../../widgets/palette'
import { atlasMap } from './atlas-map'
import capitalNames from './capital-names.json'
import type { Geography } from './geography'
import { mapColours } from './map-colours'
import type { MapGround } from './map-ground'
import { clusterPlaces, drawPlaces, projectPlaces } from './project-places'
import { drawLabels, type MapLabel } from './region-labels'
import { drawTies, tieLines } from './tie-lines'
import { regionPlaces, type MapData } from './use-map-data'

export const PRESENTATIONS = readBorderPresentations(presentations)

export function usePresentation(): BorderPresentation {
  const { presentation } = useView().map
  return PRESENTATIONS.find(({ id }) => id === presentation) ?? (PRESENTATIONS[0] as BorderPresentation)
}

/** The colours of `count` classes, lowest first. The lightest of the palette is left to the sea. */
export function classColours(palette: Palette, count: number): readonly string[] {
  const scale = palette.classes.slice(1)
  return Array.from({ length: count }, (_, index) => scale[count === 1 ? 3 : Math.round((index * (scale.length - 1)) / (count - 1))] ?? palette.unknown)
}

interface Options {
  readonly ground: MapGround
  readonly geography: Geography
  readonly data: MapData
  readonly palette: Palette
  readonly pointed: string | undefined
  readonly zoom: number
}

/** The map's spec, of parts that are made anew only when what they come from changes. */
export function useAtlasMap({ ground, geography, data, palette, pointed, zoom }: Options) {
  const { filter, map, language } = useView()
  const presentation = usePresentation()
  const { sheet } = ground
  const colours = mapColours(palette)
  const ties = useMemo(() => tieLines(data.tieRows, regionPlaces(data.regions, geography.anchors)), [data.tieRows, data.regions, geography.anchors])
  const tieDrawing = useMemo(() => drawTies(sheet, ties), [sheet, ties])
  const places = useMemo(() => projectPlaces(data.projectRows), [data.projectRows])
  const step = Math.round(zoom * 2) / 2
  const clusters = useMemo(() => clusterPlaces(sheet, places, step), [sheet, places, step])
  const drawn = useMemo(() => drawPlaces(sheet, clusters, palette), [sheet, clusters, palette])
  const labels = useMemo(() => drawLabels(sheet, regionLabels(data, geography, presentation, language)), [sheet, data, geography, presentation, language])
  const capitals = useMemo(() => drawLabels(sheet, capitalLabels(data, language)), [sheet, data, language])
  const chosen = useMemo(() => new Set([...(filter.chosen.region ?? []), ...(filter.chosen.prefecture ?? [])]), [filter])
  const spec = useMemo(
    () =>
      atlasMap({
        ground,
        colours,
        palette,
        layers: map.layers,
        presentation,
        values: data.values,
        classColours: classColours(palette, data.classes.length),
        chosen,
        pointed,
        ties,
        chosenTies: data.chosenTies,
        drawings: { ties: tieDrawing, places: drawn.places, labels, capitals },
        placeImages: drawn.images,
      }),
    [ground, colours, palette, map.layers, presentation, data, chosen, pointed, ties, tieDrawing, drawn, labels, capitals],
  )
  return { spec, ties, clusters, presentation, chosen }
}

/** Where there is no room for all, names of the chosen few hundred thousand people come last. */
function regionLabels({ regions }: MapData, { anchors }: Geography, { areas }: BorderPresentation, language: Language): readonly MapLabel[] {
  const own = regions.flatMap(({ code, name, population }): MapLabel[] => {
    const place = anchors[code]
    return place ? [{ code, text: name, place, rank: -(population ?? 0) }] : []
  })
  const contested = CONTESTED_AREAS.flatMap((code): MapLabel[] => {
    const place = anchors[code]
    return place ? [{ code, text: areas[code].label[language], place, rank: 1 }] : []
  })
  return [...own, ...contested]
}

function capitalLabels({ regions }: MapData, language: Language): readonly MapLabel[] {
  const names: Readonly<Record<string, { readonly ja: string; readonly ru: string }>> = capitalNames
  return regions.flatMap(({ code, capital, capitalPlace, population }): MapLabel[] =>
    capitalPlace ? [{ code, text: language === 'en' ? capital : (names[code]?.[language] ?? capital), place: capitalPlace, rank: -(population ?? 0) }] : [],
  )
}
