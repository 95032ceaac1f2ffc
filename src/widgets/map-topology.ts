import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson'
import { feature, mesh } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import type { Sheet } from './map-sheet'

export type MapTopology = Topology
export type Shape = Feature<Polygon | MultiPolygon, { readonly code: string }>
export type Shapes = FeatureCollection<Polygon | MultiPolygon, { readonly code: string }>

/** An object of a TopoJSON on the sheet: its shapes, and the outline around all of them. */
export interface PlacedObject {
  readonly shapes: Shapes
  readonly outline: Feature<MultiLineString>
}

/** The objects of a TopoJSON on the sheet. Arcs are placed before shapes are made of them, so that common borders stay common. */
export function placeTopology(sheet: Sheet, topology: Topology): Readonly<Record<string, PlacedObject>> {
  const placed = placeArcs(sheet, topology)
  return Object.fromEntries(
    Object.entries(topology.objects).map(([name, object]) => {
      const collection = object as GeometryCollection
      const { features } = feature(placed, collection)
      const shapes = features.map(({ id, geometry }) => ({ type: 'Feature', properties: { code: String(id ?? name) }, geometry }) as Shape)
      const outline: Feature<MultiLineString> = { type: 'Feature', properties: { code: name }, geometry: mesh(placed, collection, (a, b) => a === b) }
      return [name, { shapes: { type: 'FeatureCollection', features: shapes }, outline }]
    }),
  )
}

function placeArcs(sheet: Sheet, { transform, ...topology }: Topology): Topology {
  const [[kx, ky], [dx, dy]] = [transform?.scale ?? [1, 1], transform?.translate ?? [0, 0]]
  const arcs = topology.arcs.map((arc) => {
    let [x, y] = [0, 0]
    return arc.map(([stepX = 0, stepY = 0]): Position => {
      // Quantised arcs hold steps, plain ones places.
      ;[x, y] = transform ? [x + stepX, y + stepY] : [stepX, stepY]
      return [...sheet.place([x * kx + dx, y * ky + dy])]
    })
  })
  return { ...topology, arcs }
}

/** Every ring of an area. */
export function ringsOf({ geometry }: Feature): readonly (readonly Position[])[] {
  if (geometry.type === 'Polygon') return geometry.coordinates
  return geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : []
}
