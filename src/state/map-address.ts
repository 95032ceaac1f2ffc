import { BORDER_PRESENTATION_IDS, DEFAULT_BORDER_PRESENTATION, type BorderPresentationId } from '../model/border-presentation'
import type { Notice } from './notice'

export const MAP_MEASURES = ['projects', 'documents', 'ties', 'partners', 'activity'] as const
export type MapMeasure = (typeof MAP_MEASURES)[number]
export const MAP_LAYERS = ['labels', 'capitals', 'places', 'ties', 'flow'] as const
export type MapLayerName = (typeof MAP_LAYERS)[number]
export const MAP_PROJECTIONS = ['albers', 'globe', 'mercator'] as const
export const CLASS_METHODS = ['quantile', 'natural', 'fixed'] as const

/** What the map shows and from where. Longitudes run on past 180°, so that Chukotka is in one piece. */
export interface MapView {
  readonly measure: MapMeasure
  readonly projection: (typeof MAP_PROJECTIONS)[number]
  /** In the order of `MAP_LAYERS`. */
  readonly layers: readonly MapLayerName[]
  readonly presentation: BorderPresentationId
  readonly classes: (typeof CLASS_METHODS)[number]
  readonly perMillion: boolean
  readonly rescale: boolean
  /** Left out until the reader moves the map: then it fits its subject. */
  readonly camera?: { readonly longitude: number; readonly latitude: number; readonly zoom: number }
}

export const DEFAULT_MAP: MapView = {
  measure: 'projects',
  projection: 'albers',
  layers: ['labels', 'ties'],
  presentation: DEFAULT_BORDER_PRESENTATION,
  classes: 'quantile',
  perMillion: false,
  rescale: false,
}

const YES_NO = ['yes', 'no'] as const
export const MAP_PARAMETERS = ['measure', 'projection', 'layers', 'borders', 'classes', 'per-million', 'rescale', 'camera'] as const

/** Reads `measure=ties&camera=105,60,2.4` …; what is missing is the default. */
export function parseMap(parameters: URLSearchParams): { readonly map: MapView; readonly notices: readonly Notice[] } {
  const notices: Notice[] = []
  const refuse = (parameter: string): void => {
    notices.push({ kind: 'unreadable', parameter, value: parameters.get(parameter) ?? '' })
  }
  const oneOf = <T extends string>(parameter: string, values: readonly T[], fallback: T): T => {
    if (!parameters.has(parameter)) return fallback
    const value = values.find((one) => one === parameters.get(parameter))
    if (value === undefined) refuse(parameter)
    return value ?? fallback
  }
  const camera = parseCamera(parameters.get('camera'))
  if (parameters.has('camera') && !camera) refuse('camera')
  const map: MapView = {
    measure: oneOf('measure', MAP_MEASURES, DEFAULT_MAP.measure),
    projection: oneOf('projection', MAP_PROJECTIONS, DEFAULT_MAP.projection),
    layers: parseLayers(parameters.get('layers'), () => refuse('layers')),
    presentation: oneOf('borders', BORDER_PRESENTATION_IDS, DEFAULT_MAP.presentation),
    classes: oneOf('classes', CLASS_METHODS, DEFAULT_MAP.classes),
    perMillion: oneOf('per-million', YES_NO, 'no') === 'yes',
    rescale: oneOf('rescale', YES_NO, 'no') === 'yes',
    ...(camera && { camera }),
  }
  return { map, notices }
}

function parseLayers(text: string | null, refuse: () => void): MapView['layers'] {
  if (text === null) return DEFAULT_MAP.layers
  const names = text.split(',').filter((name) => name !== '')
  const known: readonly string[] = MAP_LAYERS
  if (names.some((name) => !known.includes(name))) refuse()
  return MAP_LAYERS.filter((name) => names.includes(name))
}

function parseCamera(text: string | null): MapView['camera'] {
  const [longitude, latitude, zoom, more] = (text ?? '').split(',').map((part) => (part === '' ? Number.NaN : Number(part)))
  if (longitude === undefined || latitude === undefined || zoom === undefined || more !== undefined) return undefined
  const sound = Math.abs(latitude) <= 90 && longitude >= -180 && longitude <= 360 && zoom >= -4 && zoom <= 24
  return sound ? { longitude, latitude, zoom } : undefined
}

export function printMap(map: MapView, parameters: URLSearchParams): void {
  if (map.measure !== DEFAULT_MAP.measure) parameters.set('measure', map.measure)
  if (map.projection !== DEFAULT_MAP.projection) parameters.set('projection', map.projection)
  if (map.layers.join() !== DEFAULT_MAP.layers.join()) parameters.set('layers', map.layers.join(','))
  if (map.presentation !== DEFAULT_MAP.presentation) parameters.set('borders', map.presentation)
  if (map.classes !== DEFAULT_MAP.classes) parameters.set('classes', map.classes)
  if (map.perMillion) parameters.set('per-million', 'yes')
  if (map.rescale) parameters.set('rescale', 'yes')
  if (map.camera) parameters.set('camera', [map.camera.longitude, map.camera.latitude, map.camera.zoom].join(','))
}
