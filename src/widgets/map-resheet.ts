import type { Geometry, Position } from 'geojson'
import { EURASIA } from './albers'
import { sheetOf } from './map-sheet'
import type { MapFeature, MapFeatures, MapSpec } from './map-spec'

/** A conic sheet tears what lies further from its middle, in degrees. */
const FURTHEST = 140
const SOUTHMOST = -25

/** A globe laid out on the conic sheet, for pictures that nothing turns. Specs of flat sheets stay as they are. */
export function layFlat(spec: MapSpec): MapSpec {
  if (spec.sheet !== 'globe') return spec
  return { ...spec, sheet: 'albers', sources: Object.fromEntries(Object.entries(spec.sources).map(([id, source]) => [id, flatten(source)])) }
}

function flatten({ features }: MapFeatures): MapFeatures {
  const { place } = sheetOf('albers')
  const move = ([longitude = 0, latitude = 0]: Position): Position => [...place([longitude, latitude])]
  return { type: 'FeatureCollection', features: features.filter(isNear).map((feature) => ({ ...feature, geometry: moved(feature.geometry, move) })) }
}

function isNear({ geometry }: MapFeature): boolean {
  const places = 'coordinates' in geometry ? (geometry.coordinates.flat(3) as readonly number[]) : []
  return places.every((value, index) => (index % 2 === 0 ? Math.abs(((value - EURASIA.longitude + 540) % 360) - 180) < FURTHEST : value > SOUTHMOST))
}

function moved(geometry: Geometry, move: (place: Position) => Position): Geometry {
  switch (geometry.type) {
    case 'Point':
      return { ...geometry, coordinates: move(geometry.coordinates) }
    case 'LineString':
      return { ...geometry, coordinates: geometry.coordinates.map(move) }
    case 'MultiLineString':
    case 'Polygon':
      return { ...geometry, coordinates: geometry.coordinates.map((line) => line.map(move)) }
    case 'MultiPolygon':
      return { ...geometry, coordinates: geometry.coordinates.map((part) => part.map((line) => line.map(move))) }
    default:
      return geometry
  }
}
