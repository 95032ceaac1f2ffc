import { quantize } from 'topojson-client'
import { topology } from 'topojson-server'

/**
 * TopoJSON text of the given objects, coordinates rounded to `step` degrees [longitude, latitude].
 * @param objects name → key → polygons; the key becomes the feature's `id`
 */
export function printTopology(objects, step) {
  const collections = Object.entries(objects).map(([name, polygonsByKey]) => [
    name,
    {
      type: 'FeatureCollection',
      features: Object.entries(polygonsByKey).map(([id, coordinates]) => ({
        type: 'Feature',
        id,
        properties: {},
        geometry: { type: 'MultiPolygon', coordinates },
      })),
    },
  ])
  const exact = topology(Object.fromEntries(collections))
  const [west, south] = exact.bbox
  const translate = [Math.floor(west), Math.floor(south)]
  return JSON.stringify(quantize(exact, { scale: step, translate }))
}
