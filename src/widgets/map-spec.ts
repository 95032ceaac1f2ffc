import type { FontFacesSpecification } from 'maplibre-gl'
import type { FeatureCollection } from 'geojson'
import type { SheetName } from './map-sheet'

export type MapFeatures = FeatureCollection
export type MapFeature = MapFeatures['features'][number]

interface OfSource {
  readonly id: string
  readonly source: string
  /** Only these features of the source. */
  readonly codes?: readonly string[]
  /** Only features with these properties. */
  readonly only?: Readonly<Record<string, string>>
}

/**
 * A layer, from the bottom up. What a layer says holds for every feature whose own properties say nothing else; a state
 * says it for now. Both use the names of `MapState`.
 */
export type MapLayer =
  | { readonly kind: 'sea'; readonly id: string; readonly fill: string }
  | (OfSource & { readonly kind: 'area'; readonly fill: string })
  /** Only features whose state names an image as their `hatch`. */
  | (OfSource & { readonly kind: 'hatch'; readonly image: string })
  /** Widths hold at zoom 2 and double until zoom 7; dashes are counted in widths. */
  | (OfSource & { readonly kind: 'line'; readonly stroke: string; readonly width: number; readonly dash?: readonly number[]; readonly blank?: boolean })
  /** A feature's property `image` names what stands at its place. */
  | (OfSource & { readonly kind: 'badge'; readonly ink: string })
  /**
   * Properties `text`, and `rank`: the lowest is placed first, and what has no room is left out. A line is `widest` sizes long at
   * most.
   */
  | (OfSource & { readonly kind: 'label'; readonly ink: string; readonly halo: string; readonly size: number; readonly widest: number; readonly weight: 'regular' | 'strong'; readonly beside?: Beside })

/** A name beside its place leaves it open, and so do all other names. */
export interface Beside {
  /** Where it stands if there is room. */
  readonly side: NameSide
  /** An image that holds the room unseen. */
  readonly image: string
}

export type NameSide = 'above' | 'right'

export interface MapState {
  readonly fill?: string
  readonly stroke?: string
  readonly opacity?: number
  readonly width?: number
  /** Name of the image of a `hatch` layer. */
  readonly hatch?: string
}

/** A hatch of parallel lines, or a disc of coloured shares. Drawn once and kept under its name. */
export type MapImage =
  | { readonly kind: 'hatch'; readonly colour: string; readonly step: number }
  | {
      readonly kind: 'badge'
      readonly shares: readonly { readonly colour: string; readonly share: number }[]
      /** A ring instead of a disc. */
      readonly hollow: boolean
      readonly paper: string
      readonly radius: number
    }

/**
 * A map as plain data. Degrees are those of the sheet (`sheetOf(name).place`). A source is sent again only when it is
 * another object; features are told apart by their property `code`, by which `states` dress them.
 */
export interface MapSpec {
  readonly sheet: SheetName
  readonly sources: Readonly<Record<string, MapFeatures>>
  readonly layers: readonly MapLayer[]
  readonly states: Readonly<Record<string, Readonly<Record<string, MapState>>>>
  readonly images: Readonly<Record<string, MapImage>>
  readonly fonts: FontFacesSpecification
}

/** How much wider a line, or larger a label, is drawn at a zoom than at zoom 2. */
export function growthAt(zoom: number): number {
  return Math.min(Math.max(1 + (zoom - 2) / 5, 0.6), 2)
}

/** Pixels around a place that names beside it leave open. */
export const OPEN_RADIUS = 8

/** Radius of what is left open within a hollow badge: room for its number, also where it is small. */
export function holeOf(radius: number): number {
  return radius - Math.min(radius * 0.29, 3.5)
}
