import fs from 'node:fs'
import { intoFrame } from './frame.mjs'
import { feature, mapPoints, middle, polygonsOf } from './polygons.mjs'
import { isSouthernKuril, mendSeam, regionCode, UKRAINIAN_CODES } from './source-errors.mjs'

/** Countries that lie beside Russia and Japan in the picture and deserve as good a line. */
const BESIDE = new Set('NOR FIN EST LVA LTU POL BLR UKR GEO AZE ARM KAZ MNG CHN PRK KOR TWN US-AK'.split(' '))
const ATLANTIC = -30 // west of it: the Americas, which touch no country of the Old World

/**
 * Reads Natural Earth's admin-1 shapes and sorts them, unsimplified.
 * @returns {{ regions: Feature[], oldWorld: Feature[], americas: Feature[] }}
 *   `regions` (ISO code, group `ru` | `jp` | `contested`) and `oldWorld` (country code, group `beside` |
 *   `beyond`) are in the
 *   working frame and share borders; `americas`, without Alaska, is in Greenwich longitudes.
 */
export function readSource(file) {
  const regions = []
  const oldWorld = []
  const americas = []
  for (const { properties, geometry } of JSON.parse(fs.readFileSync(file, 'utf8')).features) {
    const country = properties.adm0_a3
    const polygons = polygonsOf(geometry)
    if (country === 'ATA' || polygons.length === 0) continue
    if (country === 'RUS' || country === 'JPN') {
      const code = regionCode(properties)
      regions.push(...regionFeatures(code, mapPoints(polygons, (point) => intoFrame(mendSeam(point))), polygons))
    } else if (properties.iso_3166_2 === 'US-AK') {
      oldWorld.push(countryFeature('US-AK', polygons))
    } else {
      const west = polygons.filter((polygon) => middle(polygon)[0] < ATLANTIC)
      const east = polygons.filter((polygon) => !west.includes(polygon))
      if (east.length > 0) oldWorld.push(countryFeature(country, east))
      if (west.length > 0) americas.push(feature(country, { group: 'americas' }, west))
    }
  }
  return { regions, oldWorld, americas }
}

function regionFeatures(code, framed, polygons) {
  if (UKRAINIAN_CODES.includes(code)) return [feature(code, { group: 'contested' }, framed)]
  if (code.startsWith('JP-')) return [feature(code, { group: 'jp' }, framed)]
  if (code !== 'RU-SAK') return [feature(code, { group: 'ru' }, framed)]
  const isContested = (_, i) => isSouthernKuril(middle(polygons[i]))
  return [
    feature('X-NT', { group: 'contested' }, framed.filter(isContested)),
    feature(code, { group: 'ru' }, framed.filter((...args) => !isContested(...args))),
  ]
}

function countryFeature(code, polygons) {
  return feature(code, { group: BESIDE.has(code) ? 'beside' : 'beyond' }, mapPoints(polygons, intoFrame))
}
