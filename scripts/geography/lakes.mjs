import fs from 'node:fs'
import { feature } from 'topojson-client'
import { squareKm } from './area.mjs'
import { middle, polygonsOf } from './polygons.mjs'

const SMALLEST_KM2 = 250

/** Lakes of the Old World north of 20° N from Natural Earth 1:50m, as polygons in Greenwich longitudes. */
export function readLakes(file) {
  const topology = JSON.parse(fs.readFileSync(file, 'utf8'))
  return feature(topology, topology.objects.lakes)
    .features.flatMap(({ geometry }) => polygonsOf(geometry))
    .filter((polygon) => {
      const [longitude, latitude] = middle(polygon)
      return longitude > -25 && latitude > 20 && squareKm([polygon]) > SMALLEST_KM2
    })
}
