import type { Notice } from './notice'

/** What the map shows and from where. Longitudes run on past 180°, so that Chukotka is in one piece. */
export interface MapView {
  readonly measure: string
  readonly projection: 'albers' | 'globe' | 'mercator'
  readonly layers: readonly string[]
  readonly presentation: string
  readonly classes: 'quantile' | 'natural' | 'fixed'
  readonly perMillion: boolean
  readonly rescale: boolean
  /** Left out until the reader moves the map: then it fits its subject. */
  readonly camera?: { readonly longitude: number; readonly latitude: number; readonly zoom: number }
}

export const DEFAULT_MAP: MapView = {
  measure: 'projects',
  projection: 'albers',
  layers: ['ties'],
  presentation: 'contested-marked',
  classes: 'quantile',
  perMillion: false,
  rescale: false,
}

const PROJECTIONS = ['albers', 'globe', 'mercator'] as const
const CLASSES = ['quantile', 'natural', 'fixed'] as const
export const MAP_PARAMETERS = ['measure', 'projection', 'layers', 'borders', 'classes', 'per-million', 'rescale', 'camera'] as const

/** Reads `measure=ties&camera=105,60,2.4` …; what is missing is the default. */
export function parseMap(parameters: URLSearchParams): { readonly map: MapView; readonly notices: readonly Notice[] } {
  const notices: Notice[] = []
  const oneOf = <T extends string>(parameter: string, values: readonly T[], fallback: T): T => {
    const text = parameters.get(parameter)
    if (text === null) return fallback
    const value = values.find((one) => one === text)
    if (value === undefined) notices.push({ kind: 'unreadable', parameter, value: text })
    return value ?? fallback
  }
  const camera = parseCamera(parameters.get('camera'))
  if (parameters.has('camera') && !camera) notices.push({ kind: 'unreadable', parameter: 'camera', value: parameters.get('camera') ?? '' })
  const map: MapView = {
    measure: parameters.get('measure') ?? DEFAULT_MAP.measure,
    projection: oneOf('projection', PROJECTIONS, DEFAULT_MAP.projection),
    layers: parameters.has('layers') ? (parameters.get('layers') ?? '').split(',').filter((layer) => layer !== '') : DEFAULT_MAP.layers,
    presentation: parameters.get('borders') ?? DEFAULT_MAP.presentation,
    classes: oneOf('classes', CLASSES, DEFAULT_MAP.classes),
    perMillion: parameters.get('per-million') === 'yes',
    rescale: parameters.get('rescale') === 'yes',
    ...(camera && { camera }),
  }
  return { map, notices }
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
