/** The polygons of a Polygon, MultiPolygon or missing geometry. */
export const polygonsOf = (geometry) => {
  if (!geometry) return []
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
}

/** The middle of a polygon's bounding box. */
export const middle = ([ring]) => {
  const [west, south, east, north] = bounds(ring)
  return [(west + east) / 2, (south + north) / 2]
}

export const mapPoints = (polygons, move) => polygons.map((polygon) => polygon.map((ring) => ring.map(move)))

/** A GeoJSON feature of many polygons; `key` is its code while it is worked on. */
export const feature = (key, properties, polygons) => ({
  type: 'Feature',
  id: key,
  properties: { key, ...properties },
  geometry: { type: 'MultiPolygon', coordinates: polygons },
})

function bounds(ring) {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [x, y] of ring) {
    west = Math.min(west, x)
    east = Math.max(east, x)
    south = Math.min(south, y)
    north = Math.max(north, y)
  }
  return [west, south, east, north]
}
