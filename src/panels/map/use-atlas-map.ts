import { useMemo } from 'react'
import { borderPresentation } from '../../model/border-presentations'
import { useView } from '../../state/use-view'
import { pixelOn, type MapCamera, type MapSize } from '../../widgets/map-camera'
import type { Box } from '../../widgets/map-drawing'
import { toSquare } from '../../widgets/map-sheet'
import type { MapFeatures, MapState, NameSide } from '../../widgets/map-spec'
import type { Palette } from '../../widgets/palette'
import { atlasMap, type AtlasMap } from './atlas-map'
import type { Geography } from './geography'
import { mapColours } from './map-colours'
import type { MapGround } from './map-ground'
import { clusterPlaces, drawPlaces, projectPlaces } from './project-places'
import { capitalLabels, drawLabels, regionLabels } from './region-labels'
import { drawTies, tieLines, type RegionPlace } from './tie-lines'
import { NARROW } from './use-map-camera'
import type { MapData } from './use-map-data'
import { useTouchedRegions } from './use-touched-regions'

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
  readonly camera: MapCamera
  readonly size: MapSize
  /** What stands on the stage. */
  readonly boxes: readonly Box[]
}

/** The map's spec, of parts that are made anew only when what they come from changes. */
export function useAtlasMap({ ground, geography, data, palette, pointed, camera, size, boxes }: Options) {
  const { filter, map, language } = useView()
  const presentation = borderPresentation(map.presentation)
  const { sheet } = ground
  const { regions, naming } = data
  const colours = mapColours(palette)
  const lines = useMemo(() => tieLines(data.tieRows, regionPlaces(data.regions, geography.anchors)), [data.tieRows, data.regions, geography.anchors])
  const tieDrawing = useMemo(() => drawTies(sheet, lines), [sheet, lines])
  const ties = useMemo(() => lines.map((line) => ({ ...line, ids: line.ids.filter((id) => data.shownTies.has(id)) })), [lines, data.shownTies])
  const places = useMemo(() => projectPlaces(data.projectRows), [data.projectRows])
  const step = Math.round(camera.zoom * 2) / 2
  const clusters = useMemo(() => clusterPlaces(sheet, places, step), [sheet, places, step])
  const drawn = useMemo(() => drawPlaces(sheet, clusters, palette), [sheet, clusters, palette])
  const labels = useMemo(() => drawLabels(sheet, regionLabels({ regions, naming }, geography.anchors, presentation, language)), [sheet, regions, naming, geography.anchors, presentation, language])
  const capitals = useMemo(() => drawLabels(sheet, capitalLabels({ regions, naming }, language)), [sheet, regions, naming, language])
  const cutLabels = useMemo(() => ({ labels: cutAt(sheet, labels, camera, size, boxes), capitals: cutAt(sheet, capitals, camera, size, boxes) }), [sheet, labels, capitals, camera, size, boxes])
  const sides = sidesOn(size)
  const chosen = useMemo(() => new Set([...(filter.chosen.region ?? []), ...(filter.chosen.prefecture ?? [])]), [filter])
  const touched = useTouchedRegions().codes
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
        touched,
        pointed,
        ties,
        chosenTies: data.chosenTies,
        drawings: { ties: tieDrawing, places: drawn.places, labels, capitals },
        cutLabels,
        widest: language === 'ja' ? 20 : 7.5,
        sides,
        placeImages: drawn.images,
      }),
    [ground, colours, palette, map.layers, presentation, data, chosen, touched, pointed, ties, tieDrawing, drawn, labels, capitals, cutLabels, language, sides],
  )
  return { spec, ties, clusters, presentation, chosen }
}

/** The ocean is free east of the Kurils; a phone has no room there. */
const OPEN_SEA = { 'X-NT': 'right', 'UA-43': 'above' } as const
const ABOVE = { 'X-NT': 'above', 'UA-43': 'above' } as const
const sidesOn = ({ width }: MapSize): Readonly<Record<string, NameSide>> & AtlasMap['sides'] => (width > NARROW ? OPEN_SEA : ABOVE)

/** Names at the very edge, or beneath what stands on the stage, would be cut; a letter is about so wide, half a name so high, in pixels. */
const LETTER = 6.5
const LINE = 14
/** Letters of a line before a name is broken. */
const LETTERS = 14

function cutAt(sheet: MapGround['sheet'], { features }: MapFeatures, camera: MapCamera, size: MapSize, boxes: readonly Box[]): Readonly<Record<string, MapState>> {
  if (sheet === 'globe') return {}
  const toPixel = pixelOn(sheet, camera, size)
  const cut = features.filter(({ geometry, properties }) => {
    const [longitude = 0, latitude = 0] = geometry.type === 'Point' ? geometry.coordinates : []
    const [x, y] = toPixel(toSquare([longitude, latitude]))
    const text = String(properties?.['text'])
    const longest = text.length > 16 ? Math.max(...text.split(' ').map(({ length }) => length), 16) : text.length
    const isJapanese = /[\u3000-\u9fff]/u.test(text)
    // A name may stand at the side of its place: then it needs room for all of itself.
    const whole = longest * (isJapanese ? 2 : 1) * LETTER
    const width = sidesOn(size)[String(properties?.['code'])] === 'above' ? whole / 2 : whole
    const height = ((isJapanese ? 1 : Math.ceil(text.length / LETTERS)) + 0.5) * LINE
    const isBeneath = boxes.some(([left, top, right, bottom]) => x > left - width / 2 && x < right + width / 2 && y > top - LINE && y < bottom + LINE)
    return isBeneath || x < width || x > size.width - width || y < height || y > size.height - height
  })
  return Object.fromEntries(cut.map(({ properties }) => [String(properties?.['code']), { opacity: 0 }]))
}

/** Where ties end, by region. */
function regionPlaces(regions: MapData['regions'], anchors: Geography['anchors']): ReadonlyMap<string, RegionPlace> {
  return new Map(
    regions.flatMap(({ code, capital, capitalPlace }) => {
      const anchor = anchors[code]
      return anchor ? [[code, { anchor, capital, capitalPlace }] as const] : []
    }),
  )
}
