import type { FeatureCollection } from 'geojson'
import type { LayerSpecification } from 'maplibre-gl'
import type { MapImage, MapSpec } from './map-spec'
import { styleLayer } from './map-style'

/** The smallest calls that turn one map into another. */
export type MapChange =
  | { readonly kind: 'add-image' | 'update-image'; readonly id: string; readonly image: MapImage }
  | { readonly kind: 'add-source' | 'set-data'; readonly id: string; readonly data: FeatureCollection }
  | { readonly kind: 'add-layer'; readonly layer: LayerSpecification; readonly before: string | undefined }
  | { readonly kind: 'remove-layer' | 'remove-source'; readonly id: string }
  | { readonly kind: 'set-paint' | 'set-layout'; readonly id: string; readonly name: string; readonly value: unknown }
  | { readonly kind: 'set-state'; readonly source: string; readonly code: string; readonly state: Readonly<Record<string, unknown>> }

const same = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b)

/** Pure; the sheets must be equal: another sheet is another map. */
export function mapChanges(before: MapSpec, after: MapSpec): readonly MapChange[] {
  return [...imageChanges(before, after), ...sourceChanges(before, after), ...layerChanges(before, after), ...stateChanges(before, after), ...removals(before, after)]
}

function imageChanges(before: MapSpec, after: MapSpec): readonly MapChange[] {
  return Object.entries(after.images).flatMap(([id, image]): MapChange[] => {
    const now = before.images[id]
    if (!now) return [{ kind: 'add-image', id, image }]
    return same(now, image) ? [] : [{ kind: 'update-image', id, image }]
  })
}

function sourceChanges(before: MapSpec, after: MapSpec): readonly MapChange[] {
  return Object.entries(after.sources).flatMap(([id, data]): MapChange[] => {
    const now = before.sources[id]
    if (!now) return [{ kind: 'add-source', id, data }]
    return now === data ? [] : [{ kind: 'set-data', id, data }]
  })
}

function removals(before: MapSpec, after: MapSpec): readonly MapChange[] {
  return Object.keys(before.sources).filter((id) => !after.sources[id]).map((id) => ({ kind: 'remove-source', id }))
}

/** A layer whose paint or layout alone differ is changed in its place; any other difference takes it away and adds it anew. */
function layerChanges(before: MapSpec, after: MapSpec): readonly MapChange[] {
  if (before.layers === after.layers) return []
  const known = new Map(before.layers.map(styleLayer).map((layer) => [layer.id, layer]))
  const wanted = after.layers.map(styleLayer)
  const kept = new Set(wanted.filter((layer) => known.has(layer.id) && frameOf(layer) === frameOf(known.get(layer.id) ?? layer)).map(({ id }) => id))
  const gone = [...known.keys()].filter((id) => !kept.has(id)).map((id): MapChange => ({ kind: 'remove-layer', id }))
  // From the top down, so that the layer to come before is always there.
  const changes = wanted.toReversed().flatMap((layer, index, reversed): readonly MapChange[] =>
    kept.has(layer.id) ? propertyChanges(known.get(layer.id) ?? layer, layer) : [{ kind: 'add-layer', layer, before: reversed[index - 1]?.id }],
  )
  return [...gone, ...changes]
}

function frameOf({ paint: _paint, layout: _layout, ...frame }: LayerSpecification): string {
  return JSON.stringify(frame)
}

function propertyChanges(before: LayerSpecification, after: LayerSpecification): readonly MapChange[] {
  return (['paint', 'layout'] as const).flatMap((part) => {
    const [old, now] = [(before[part] ?? {}) as Readonly<Record<string, unknown>>, (after[part] ?? {}) as Readonly<Record<string, unknown>>]
    return [...new Set([...Object.keys(old), ...Object.keys(now)])]
      .filter((name) => !same(old[name], now[name]))
      .map((name): MapChange => ({ kind: part === 'paint' ? 'set-paint' : 'set-layout', id: after.id, name, value: now[name] }))
  })
}

/** A state that is not said any more becomes `null`, which is as if it had never been said. */
function stateChanges(before: MapSpec, after: MapSpec): readonly MapChange[] {
  return Object.keys({ ...before.states, ...after.states }).flatMap((source) => {
    const [old, now] = [before.states[source] ?? {}, after.states[source] ?? {}]
    return Object.keys({ ...old, ...now }).flatMap((code): readonly MapChange[] => (same(old[code], now[code]) ? [] : [{ kind: 'set-state', source, code, state: { ...silenced(old[code]), ...now[code] } }]))
  })
}

function silenced(state: object = {}): Readonly<Record<string, null>> {
  return Object.fromEntries(Object.keys(state).map((name) => [name, null]))
}
