import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl'
import { growthAt, OPEN_RADIUS, type MapLayer, type NameSide } from './map-spec'

/** Which part of a name is at its place, the first that has room: a name whose left is there stands to the right. */
const ANCHORS = {
  upon: ['center', 'top', 'bottom', 'left', 'right'],
  above: ['bottom', 'top', 'left', 'right'],
  right: ['left', 'bottom', 'top', 'right'],
} satisfies Record<NameSide | 'upon', ('center' | 'top' | 'bottom' | 'left' | 'right')[]>

/** Names under `font-faces` that labels are set in. */
export const MAP_FONTS = { regular: 'Atlas', strong: 'Atlas Strong' } as const

type Dressed = Extract<MapLayer, { source: string }>

const said = (name: string, fallback: string | number): ExpressionSpecification => ['coalesce', ['feature-state', name], ['get', name], fallback] as ExpressionSpecification

/** Grows with the zoom as `growthAt` says. */
function growing(value: number | ExpressionSpecification): ExpressionSpecification {
  const at = (zoom: number): ExpressionSpecification => ['*', value, growthAt(zoom)] as ExpressionSpecification
  return ['interpolate', ['linear'], ['zoom'], 0, at(0), 2, at(2), 7, at(7)]
}

/** A layer in MapLibre's words. */
export function styleLayer(layer: MapLayer): LayerSpecification {
  if (layer.kind === 'sea') return { id: layer.id, type: 'background', paint: { 'background-color': layer.fill } }
  const filter = filterOf(layer)
  const frame = { id: layer.id, source: layer.source, ...(filter && { filter }) }
  return { ...frame, ...partOf(layer) } as LayerSpecification
}

function filterOf({ codes, only }: Dressed): FilterSpecification | undefined {
  if (codes) return ['in', ['get', 'code'], ['literal', [...codes]]]
  if (only) return ['all', ...Object.entries(only).map(([name, value]) => ['==', ['get', name], value])] as FilterSpecification
  return undefined
}

function partOf(layer: Dressed): Omit<LayerSpecification, 'id' | 'source'> {
  switch (layer.kind) {
    case 'area':
      return { type: 'fill', paint: { 'fill-color': said('fill', layer.fill), 'fill-opacity': said('opacity', 1), 'fill-antialias': false } }
    case 'hatch':
      return { type: 'fill', paint: { 'fill-pattern': layer.image, 'fill-opacity': ['case', ['==', ['feature-state', 'hatch'], layer.image], 1, 0] } }
    case 'line':
      return {
        type: 'line',
        layout: { 'line-cap': layer.dash ? 'butt' : 'round', 'line-join': 'round' },
        paint: {
          'line-color': said('stroke', layer.stroke),
          'line-width': growing(said('width', layer.width)),
          'line-opacity': layer.blank ? ['case', ['!=', ['typeof', ['feature-state', 'stroke']], 'null'], 1, 0] : said('opacity', 1),
          ...(layer.dash && { 'line-dasharray': [...layer.dash] }),
        },
      }
    case 'badge':
      return {
        type: 'symbol',
        layout: {
          'icon-image': ['get', 'image'],
          'icon-allow-overlap': true,
          'text-field': ['get', 'text'],
          'text-font': [MAP_FONTS.strong],
          'text-size': 12,
          'text-allow-overlap': true,
          'symbol-sort-key': ['get', 'rank'],
        },
        paint: { 'text-color': said('ink', layer.ink), 'icon-opacity': said('opacity', 1), 'text-opacity': said('opacity', 1) },
      }
    case 'label':
      return {
        type: 'symbol',
        layout: {
          'text-field': ['get', 'text'],
          'text-font': [MAP_FONTS[layer.weight]],
          'text-size': ['interpolate', ['linear'], ['zoom'], 2, layer.size, 7, layer.size * 1.35],
          'text-max-width': layer.widest,
          'text-padding': 4,
          'text-variable-anchor': ANCHORS[layer.beside?.side ?? 'upon'],
          'text-radial-offset': layer.beside === undefined ? 0.6 : OPEN_RADIUS / layer.size,
          ...(layer.beside !== undefined && { 'icon-image': layer.beside.image, 'icon-padding': OPEN_RADIUS, 'icon-allow-overlap': true }),
          'text-justify': 'auto',
          'symbol-sort-key': ['get', 'rank'],
        },
        paint: { 'icon-opacity': 0, 'text-opacity': said('opacity', 1), 'text-color': layer.ink, 'text-halo-color': layer.halo, 'text-halo-width': 1.4, 'text-halo-blur': 0.4 },
      }
  }
}
