import type { Position } from 'geojson'
import type { LngLat } from './albers'
import { pixelOn, type MapCamera, type MapSize } from './map-camera'
import { placeLabels } from './map-labels'
import { toSquare } from './map-sheet'
import { growthAt, type MapFeature, type MapImage, type MapLayer, type MapSpec, type MapState } from './map-spec'

/** What a picture without WebGL is made of, from the bottom up; places in pixels. */
export type MapMark =
  | { readonly kind: 'area'; readonly code: string; readonly path: string; readonly fill: string; readonly opacity: number }
  | { readonly kind: 'hatch'; readonly path: string; readonly colour: string; readonly step: number; readonly name: string }
  | { readonly kind: 'line'; readonly path: string; readonly stroke: string; readonly width: number; readonly opacity: number; readonly dash: readonly number[] }
  | { readonly kind: 'badge'; readonly code: string; readonly x: number; readonly y: number; readonly image: MapImage & { kind: 'badge' }; readonly text: string; readonly ink: string }
  | { readonly kind: 'text'; readonly x: number; readonly y: number; readonly anchor: 'start' | 'middle' | 'end'; readonly lines: readonly string[]; readonly size: number; readonly weight: number; readonly ink: string; readonly halo: string }

export type MeasureText = (text: string, size: number, weight: number) => number

/** Looked up by state, then by the feature's own property, then by the layer. */
interface Look extends MapState {
  readonly image?: string
  readonly text?: string
  readonly ink?: string
  readonly rank?: number
  readonly radius?: number
}

/**
 * The same map as MapLibre shows, as plain shapes: for the page without WebGL and for pictures of any size.
 * Names keep out of `occupied`. A globe can only be turned by WebGL; its spec has to be laid on another sheet first.
 */
export function drawMap(spec: MapSpec, camera: MapCamera, size: MapSize, measure: MeasureText, occupied: readonly Box[] = []): readonly MapMark[] {
  const toPixel = pixelOn(spec.sheet, camera, size)
  const pixel = ([longitude = 0, latitude = 0]: Position | LngLat): readonly [number, number] => toPixel(toSquare([longitude, latitude]))
  const paths = new Map<MapFeature, string>()
  const pathOf = (feature: MapFeature): string => {
    const known = paths.get(feature) ?? printPath(feature, pixel, size)
    paths.set(feature, known)
    return known
  }
  const taken = [...occupied]
  taken.push(...spec.layers.flatMap((layer) => (layer.kind === 'badge' ? badgeBoxes(spec, layer.source, pixel) : [])))
  const marksOf = (layer: MapLayer): readonly MapMark[] => {
    if (layer.kind === 'sea') return [{ kind: 'area', code: '', path: `M0 0H${size.width}V${size.height}H0Z`, fill: layer.fill, opacity: 1 }]
    const states = spec.states[layer.source] ?? {}
    const features = (spec.sources[layer.source]?.features ?? []).filter((feature) => isOf(layer, feature))
    const lookOf = (feature: MapFeature): Look => ({ ...(feature.properties as Look), ...states[codeOf(feature)] })
    if (layer.kind === 'label') return placeLabels(layer, features.filter((feature) => lookOf(feature).opacity !== 0).map((feature) => ({ at: pixel(pointOf(feature)), ...labelOf(lookOf(feature)) })), { zoom: camera.zoom, size, measure, taken })
    if (layer.kind === 'badge') return features.flatMap((feature) => badge(layer, spec, { code: codeOf(feature), ...lookOf(feature) }, pixel(pointOf(feature))))
    return features.flatMap((feature) => shape(layer, spec, lookOf(feature), { code: codeOf(feature), path: pathOf(feature), zoom: camera.zoom }))
  }
  // As in MapLibre the topmost layer is the first whose names find their places.
  return spec.layers.toReversed().map(marksOf).toReversed().flat()
}

/** Left, top, right, bottom. */
export type Box = readonly [number, number, number, number]

const codeOf = ({ properties }: MapFeature): string => String(properties?.['code'])
const labelOf = ({ text = '', rank = 0 }: Look): { readonly text: string; readonly rank: number } => ({ text, rank })

function isOf(layer: Exclude<MapLayer, { kind: 'sea' }>, feature: MapFeature): boolean {
  if (layer.codes) return layer.codes.includes(codeOf(feature))
  return Object.entries(layer.only ?? {}).every(([name, value]) => feature.properties?.[name] === value)
}

function pointOf({ geometry }: MapFeature): Position {
  return geometry.type === 'Point' ? geometry.coordinates : [0, 0]
}

function shape(layer: Extract<MapLayer, { kind: 'area' | 'hatch' | 'line' }>, spec: MapSpec, look: Look, { code, path, zoom }: { readonly code: string; readonly path: string; readonly zoom: number }): readonly MapMark[] {
  if (path === '') return []
  switch (layer.kind) {
    case 'area':
      return [{ kind: 'area', code, path, fill: look.fill ?? layer.fill, opacity: look.opacity ?? 1 }]
    case 'hatch': {
      const image = spec.images[layer.image]
      return look.hatch === layer.image && image?.kind === 'hatch' ? [{ kind: 'hatch', path, colour: image.colour, step: image.step, name: layer.image }] : []
    }
    case 'line': {
      if ((layer.blank && look.stroke === undefined) || look.opacity === 0) return []
      const width = (look.width ?? layer.width) * growthAt(zoom)
      const opacity = layer.blank ? 1 : (look.opacity ?? 1)
      return [{ kind: 'line', path, stroke: look.stroke ?? layer.stroke, width, opacity, dash: (layer.dash ?? []).map((part) => part * width) }]
    }
  }
}

function badge(layer: Extract<MapLayer, { kind: 'badge' }>, spec: MapSpec, { code, ...look }: Look & { readonly code: string }, [x, y]: readonly [number, number]): readonly MapMark[] {
  const image = spec.images[look.image ?? '']
  if (image?.kind !== 'badge') return []
  return [{ kind: 'badge', code, x, y, image, text: look.text ?? '', ink: look.ink ?? layer.ink }]
}

/** Names keep clear of the marks. */
function badgeBoxes(spec: MapSpec, source: string, pixel: (place: Position) => readonly [number, number]): Box[] {
  return (spec.sources[source]?.features ?? []).map((feature) => {
    const [x, y] = pixel(pointOf(feature))
    const radius = Number(feature.properties?.['radius'] ?? 0)
    return [x - radius, y - radius, x + radius, y + radius]
  })
}

/** Points closer than this to the one before are left out, in pixels. */
const NEAR = 0.35

/** An SVG path; empty where nothing of the feature is within the picture. */
function printPath({ geometry }: MapFeature, pixel: (place: Position) => readonly [number, number], { width, height }: MapSize): string {
  const lines: readonly (readonly Position[])[] =
    geometry.type === 'Polygon' || geometry.type === 'MultiLineString' ? geometry.coordinates : geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : geometry.type === 'LineString' ? [geometry.coordinates] : []
  const close = geometry.type === 'Polygon' || geometry.type === 'MultiPolygon' ? 'Z' : ''
  return lines
    .map((line) => {
      const points = line.map(pixel)
      const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
      const inside = Math.max(...xs) > -8 && Math.min(...xs) < width + 8 && Math.max(...ys) > -8 && Math.min(...ys) < height + 8
      return inside ? printLine(points, close) : ''
    })
    .join('')
}

function printLine(points: readonly (readonly [number, number])[], close: string): string {
  let [lastX, lastY] = [Infinity, Infinity]
  const kept = points.filter(([x, y], index) => {
    const far = Math.abs(x - lastX) + Math.abs(y - lastY) >= NEAR || (close === '' && index === points.length - 1)
    if (far) [lastX, lastY] = [x, y]
    return far
  })
  if (kept.length < 2) return ''
  return `M${kept.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}${close}`
}
