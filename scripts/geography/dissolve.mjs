import mapshaper from 'mapshaper'
import { polygonsOf } from './polygons.mjs'

/**
 * Joins the parts of each key, then drops vertices that matter less than `metres` and islands smaller than `islands`
 * km². Everything passed in is simplified together, so neighbours keep one common border.
 * @param features GeoJSON features with `key` and `group`
 * @param detail group → { metres, islands }
 * @returns group → key → polygons, keys in alphabetical order
 */
export async function dissolve(features, detail) {
  const groups = Object.keys(detail)
  const metres = groups.map((group) => `group=="${group}"?${detail[group].metres}:`).join('')
  const commands = [
    '-i all.json name=all',
    '-dissolve key copy-fields=group name=all target=all',
    `-simplify weighted variable keep-shapes interval='${metres}0'`,
    ...groups.map((group) => `-filter 'group=="${group}"' + name=${group} target=all`),
    ...groups.map((group) => `-filter-islands min-area=${detail[group].islands}km2 target=${group}`),
    ...groups.map((group) => `-o ${group}.json format=geojson target=${group}`),
  ]
  const output = await mapshaper.applyCommands(commands.join(' '), { 'all.json': collection(features) })
  return Object.fromEntries(groups.map((group) => [group, byKey(JSON.parse(output[`${group}.json`]))]))
}

/** For each key a point well inside its largest polygon. Polygons are in the working frame. */
export async function interiorPoints(polygonsByKey) {
  const features = Object.entries(polygonsByKey).map(([key, coordinates]) => ({
    type: 'Feature',
    properties: { key },
    geometry: { type: 'MultiPolygon', coordinates },
  }))
  const output = await mapshaper.applyCommands('-i all.json -points inner -o points.json format=geojson', {
    'all.json': collection(features),
  })
  const points = JSON.parse(output['points.json']).features
  return Object.fromEntries(points.map(({ properties, geometry }) => [properties.key, geometry.coordinates]))
}

const collection = (features) => JSON.stringify({ type: 'FeatureCollection', features })

const byKey = ({ features }) =>
  Object.fromEntries(
    features
      .filter(({ geometry }) => geometry)
      .map(({ properties, geometry }) => [properties.key, polygonsOf(geometry)])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )
