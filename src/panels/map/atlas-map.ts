import type { BorderPresentation } from '../../model/border-presentation'
import type { MapLayerName } from '../../state/map-address'
import type { MapFeatures, MapImage, MapLayer, MapSpec, MapState, NameSide } from '../../widgets/map-spec'
import type { Palette } from '../../widgets/palette'
import { contestedLayers, contestedStates, CONTESTED_HATCH } from './border-style'
import type { MapColours } from './map-colours'
import { mapFonts } from './map-fonts'
import type { MapGround } from './map-ground'
import type { NamedFirst } from './region-labels'
import type { RegionValue } from './region-values'
import { tieWidth, TIE_STATUSES, type TieLine, type TieStatus } from './tie-lines'

const NO_DATA_HATCH = 'hatch-no-data'
const EMPTY: MapFeatures = { type: 'FeatureCollection', features: [] }

/** Solid for ties in force; the less is known of one, the more broken its line. */
export const DASHES: Readonly<Record<TieStatus, readonly number[] | undefined>> = {
  active: undefined,
  unknown: [5, 1.6],
  planned: [0.6, 1.6],
  suspended: [2.2, 2.2],
  ended: [1, 4],
}

export interface AtlasMap {
  readonly ground: MapGround
  readonly colours: MapColours
  readonly palette: Palette
  readonly layers: readonly MapLayerName[]
  readonly presentation: BorderPresentation
  readonly values: readonly RegionValue[]
  /** Colours of the classes, lowest first. */
  readonly classColours: readonly string[]
  readonly chosen: ReadonlySet<string>
  /** Regions with rows that are new or changed since an earlier version of the data. */
  readonly touched: ReadonlySet<string>
  /** The region under the pointer or the keys. */
  readonly pointed: string | undefined
  readonly ties: readonly TieLine[]
  /** Ties of the selection; the others are ghosted. */
  readonly chosenTies: ReadonlySet<string>
  readonly drawings: { readonly ties: MapFeatures; readonly places: MapFeatures; readonly labels: MapFeatures; readonly capitals: MapFeatures }
  /** States of the labels that the edge of the stage would cut. */
  readonly cutLabels: MapSpec['states']
  /** Longest line of a name, in sizes of its type: Japanese names are not broken. */
  readonly widest: number
  /** On which side of the contested areas that are always named their names stand. */
  readonly sides: Readonly<Record<NamedFirst, NameSide>>
  readonly placeImages: Readonly<Record<string, MapImage>>
}

/** The whole map as data: pure, so that screen, picture and page without WebGL show the same. */
export function atlasMap(map: AtlasMap): MapSpec {
  const regions = regionStates(map)
  const { ground, drawings, colours } = map
  return {
    sheet: ground.sheet,
    sources: {
      neighbours: EMPTY,
      lakes: EMPTY,
      ...ground.sources,
      // What is not shown is not sent either.
      ...Object.fromEntries(Object.entries(drawings).map(([name, drawing]) => [name, map.layers.some((layer) => layer === name) ? drawing : EMPTY])),
    },
    layers: mapLayers(map.presentation, colours, map.palette, map.layers, map),
    states: { regions, contested: contestedStates(map.presentation, regions, colours), ties: tieStates(map), ...map.cutLabels },
    images: {
      [NO_DATA_HATCH]: { kind: 'hatch', colour: colours.hatch, step: 6 },
      [CONTESTED_HATCH]: { kind: 'hatch', colour: colours.contested, step: 5 },
      ...(map.layers.includes('places') && map.placeImages),
    },
    fonts: mapFonts(),
  }
}

/** From the sea up: what does not depend on figures comes from here, everything else from states and sources. */
export function mapLayers(presentation: BorderPresentation, colours: MapColours, palette: Palette, shown: readonly MapLayerName[], { widest, sides }: Pick<AtlasMap, 'widest' | 'sides'>): readonly MapLayer[] {
  const when = (name: MapLayerName, ...layers: readonly MapLayer[]): readonly MapLayer[] => (shown.includes(name) ? layers : [])
  const text = { ink: colours.label, halo: colours.halo, widest } as const
  const names = { ...text, size: 11.5, weight: 'strong' } as const
  return [
    { kind: 'sea', id: 'sea', fill: colours.sea },
    { kind: 'area', id: 'neighbours', source: 'neighbours', fill: colours.land },
    { kind: 'line', id: 'neighbour-borders', source: 'neighbours', stroke: colours.landBorder, width: 0.6 },
    { kind: 'area', id: 'regions', source: 'regions', fill: colours.zero },
    { kind: 'hatch', id: 'no-data', source: 'regions', image: NO_DATA_HATCH },
    { kind: 'area', id: 'contested', source: 'contested', fill: colours.blank },
    { kind: 'hatch', id: 'contested-no-data', source: 'contested', image: NO_DATA_HATCH },
    { kind: 'hatch', id: 'contested-hatch', source: 'contested', image: CONTESTED_HATCH },
    { kind: 'area', id: 'lakes', source: 'lakes', fill: colours.sea },
    { kind: 'line', id: 'borders', source: 'regions', stroke: colours.border, width: 0.5 },
    { kind: 'line', id: 'coasts', source: 'coasts', stroke: colours.coast, width: 0.8 },
    ...contestedLayers(presentation, colours),
    { kind: 'line', id: 'marked', source: 'regions', stroke: palette.accent, width: 2, blank: true },
    ...when('ties', ...TIE_STATUSES.toReversed().map((status) => tieLayer(status, colours))),
    ...when('capitals', { kind: 'label', id: 'capitals', source: 'capitals', ...text, size: 10.5, weight: 'regular' }),
    ...when('labels', { kind: 'label', id: 'labels', source: 'labels', only: { stands: 'upon' }, ...names }),
    // Last, since what comes last is placed first: contested areas are always named, and names keep clear of the marks.
    ...when('labels', ...Object.entries(sides).map(([code, side]): MapLayer => ({ kind: 'label', id: `label-${code}`, source: 'labels', only: { code }, ...names, beside: { side, image: CONTESTED_HATCH } }))),
    ...when('places', { kind: 'badge', id: 'places', source: 'places', ink: palette.ink }),
  ]
}

function tieLayer(status: TieStatus, colours: MapColours): MapLayer {
  const dash = DASHES[status]
  return { kind: 'line', id: `ties-${status}`, source: 'ties', only: { status }, stroke: colours.coast, width: 1, ...(dash && { dash }) }
}

function regionStates({ values, classColours, colours, chosen, touched, pointed, palette }: AtlasMap): Readonly<Record<string, MapState>> {
  const narrowed = new Set(values.filter(({ code }) => chosen.has(code)).map(({ country }) => country))
  return Object.fromEntries(
    values.map(({ code, country, value, class: index }): [string, MapState] => [
      code,
      {
        fill: index === undefined ? colours.zero : (classColours[index] ?? colours.zero),
        opacity: narrowed.has(country) && !chosen.has(code) ? 0.45 : 1,
        ...(value === null && { hatch: NO_DATA_HATCH }),
        // The upper classes are as dark as ink, or in the dark as light.
        ...(touched.has(code) && { stroke: index !== undefined && index >= classColours.length / 2 ? palette.paper : palette.ink, width: 1.6 }),
        ...(code === pointed && { stroke: palette.ink, width: 2 }),
        ...(chosen.has(code) && { stroke: palette.accent, width: 2 }),
      },
    ]),
  )
}

/** One region's ties stand out while it is pointed at; else those of the selection. */
function tieStates({ ties, chosenTies, pointed, colours }: AtlasMap): Readonly<Record<string, MapState>> {
  const isolates = ties.some(({ from, to }) => from.region === pointed || to.region === pointed)
  return Object.fromEntries(
    ties.map(({ code, from, to, family, ids }): [string, MapState] => {
      const stands = isolates ? from.region === pointed || to.region === pointed : ids.some((id) => chosenTies.has(id))
      return [code, { stroke: colours.families[family] ?? colours.coast, width: tieWidth(ids.length), opacity: ids.length === 0 ? 0 : stands ? 0.85 : 0.08 }]
    }),
  )
}
