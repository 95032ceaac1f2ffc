// How soon the map stands, beside MapLibre alone with the same geometry, and what a change of it costs: see bench/README.md
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { readFile } from 'node:fs/promises'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright'
import { runnerImport } from 'vite'
import { findBrowser } from '../scripts/find-browser.mjs'
import { serve } from '../scripts/serve.mjs'
import { watchMap } from './watch-map.mjs'

const RUNS = Number(process.env['RUNS'] ?? 7)
const CHANGES = Number(process.env['CHANGES'] ?? 12)
const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** @typedef {import('playwright').Page} Page */
/** @typedef {{ width: number, height: number, center: [number, number], zoom: number }} Shot */
/** @typedef {{ shot: () => Shot, landAt: () => number, time: (act: () => void) => Promise<number>, repaint: () => void }} Watch */

/** @param {readonly number[]} values */
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
const load = () => loadavg().map((one) => one.toFixed(1)).join(' ')

/** The shapes that the page draws, laid out as it lays them. */
async function layGround() {
  const read = async (/** @type {string} */ name) => JSON.parse(await readFile(join(ROOT, 'public/geography', `${name}.json`), 'utf8'))
  const { module } = await runnerImport(join(ROOT, 'src/panels/map/map-ground.ts'))
  const { layGround: lay } = /** @type {typeof import('../src/panels/map/map-ground.ts')} */ (module)
  return lay('albers', { regions: await read('regions'), neighbours: await read('neighbours'), lakes: await read('lakes'), anchors: {}, adjacency: {} }).sources
}

/**
 * A page of MapLibre and nothing else: the same library file, sources, plain colours, size and place.
 * @param {Shot} shot
 */
async function makeBarePage({ width, height, center, zoom }) {
  const directory = await mkdtemp(join(tmpdir(), 'bare-map-'))
  const dist = join(ROOT, 'node_modules/maplibre-gl/dist')
  for (const name of ['maplibre-gl.mjs', 'maplibre-gl-shared.mjs', 'maplibre-gl-worker.mjs']) await cp(join(dist, name), join(directory, name))
  await writeFile(join(directory, 'headers.json'), '{}')
  await writeFile(join(directory, 'ground.json'), JSON.stringify(await layGround()))
  await writeFile(join(directory, 'index.html'), `<!doctype html><div id="map" style="width:${width}px;height:${height}px"></div><script type="module" src="main.js"></script>`)
  await writeFile(
    join(directory, 'main.js'),
    `const ground = fetch('ground.json').then((answer) => answer.json())
const maplibre = await import('./maplibre-gl.mjs')
maplibre.setWorkerUrl(new URL('maplibre-gl-worker.mjs', location.href).href)
const sources = Object.fromEntries(Object.entries(await ground).map(([id, data]) => [id, { type: 'geojson', data, promoteId: 'code', maxzoom: 9, tolerance: 0.2, buffer: 32 }]))
const fill = (source, colour) => ({ id: source, type: 'fill', source, paint: { 'fill-color': colour, 'fill-antialias': false } })
const line = (id, source) => ({ id, type: 'line', source, paint: { 'line-color': '#888888', 'line-width': 0.6 } })
new maplibre.Map({
  container: 'map', center: ${JSON.stringify(center)}, zoom: ${zoom}, minZoom: -2, maxZoom: 9, renderWorldCopies: false, fadeDuration: 0, attributionControl: false, validateStyle: false,
  transformConstrain: (at, near) => ({ center: at, zoom: near }), canvasContextAttributes: { antialias: false },
  style: { version: 8, sources, layers: [{ id: 'sea', type: 'background', paint: { 'background-color': '#ddeeff' } }, fill('neighbours', '#eeeeee'), fill('regions', '#88aacc'), fill('contested', '#cccccc'), fill('lakes', '#ddeeff'), line('borders', 'regions'), line('coasts', 'coasts')] },
})
`,
  )
  return directory
}

/**
 * Milliseconds from the arrival of MapLibre's code to the first frame with land.
 * @param {import('playwright').BrowserContext} context @param {string} address @param {string} chunk
 */
async function firstFrame(context, address, chunk) {
  const page = await context.newPage()
  await page.addInitScript(watchMap)
  await page.goto(address)
  await page.waitForFunction(() => /** @type {{ map: Watch }} */ (/** @type {unknown} */ (window)).map.landAt() > 0, undefined, { polling: 100, timeout: 60_000 })
  const [land, arrived] = await page.evaluate((name) => {
    const { map } = /** @type {{ map: Watch }} */ (/** @type {unknown} */ (window))
    const ends = performance.getEntriesByType('resource').filter((entry) => entry.name.includes(name) && /\.m?js$/.test(entry.name) && !entry.name.includes('worker'))
    return /** @type {const} */ ([map.landAt(), Math.max(...ends.map((entry) => /** @type {PerformanceResourceTiming} */ (entry).responseEnd))])
  }, chunk)
  return { page, time: land - arrived }
}

/**
 * Milliseconds until the map is painted again, for a bare repaint, for another measure and for another date, in turn.
 * @param {Page} page
 */
async function timeChanges(page) {
  await page.waitForTimeout(4000)
  return page.evaluate(async (rounds) => {
    const { map } = /** @type {{ map: Watch }} */ (/** @type {unknown} */ (window))
    const measure = /** @type {HTMLSelectElement} */ (document.querySelector('.map-controls select'))
    const date = /** @type {HTMLInputElement} */ (document.querySelector('input[type=range]'))
    const setDate = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set
    const turn = (/** @type {number} */ round) => () => {
      measure.value = round % 2 === 0 ? 'documents' : 'projects'
      measure.dispatchEvent(new Event('change', { bubbles: true }))
    }
    const move = (/** @type {number} */ round) => () => {
      setDate?.call(date, String(Number(date.min) + 30 + (round % 6) * 8))
      date.dispatchEvent(new Event('input', { bubbles: true }))
    }
    /** @type {{ repaint: number[], measure: number[], date: number[] }} */
    const times = { repaint: [], measure: [], date: [] }
    for (let round = 0; round < rounds; round += 1) {
      times.repaint.push(await map.time(map.repaint))
      times.measure.push(await map.time(turn(round)))
      times.date.push(await map.time(move(round)))
    }
    return times
  }, CHANGES)
}

const site = await serve({ directory: process.env['SITE'] ?? join(ROOT, 'dist'), port: 0 })
const browser = await chromium.launch(await findBrowser())
const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' })
const address = `${site.address}?page=map`
console.log(`Load average at the start: ${load()}`)
const warm = await firstFrame(context, address, 'map-canvas')
const shot = await warm.page.evaluate(() => /** @type {{ map: Watch }} */ (/** @type {unknown} */ (window)).map.shot())
await warm.page.close()
const bareDirectory = await makeBarePage(shot)
const bareSite = await serve({ directory: bareDirectory, port: 0 })
try {
  /** @type {number[]} */ const ours = []
  /** @type {number[]} */ const bare = []
  for (let run = 0; run < RUNS; run += 1) {
    for (const [times, where, chunk] of /** @type {const} */ ([[ours, address, 'map-canvas'], [bare, bareSite.address, 'maplibre-gl']])) {
      const { page, time } = await firstFrame(context, where, chunk)
      times.push(time)
      await page.close()
    }
  }
  const print = (/** @type {readonly number[]} */ values) => `median ${median(values).toFixed(0)} ms (${values.map((value) => value.toFixed(0)).join(' ')})`
  console.log(`first land, the map page: ${print(ours)}`)
  console.log(`first land, MapLibre alone: ${print(bare)}`)
  console.log(`ratio ${(median(ours) / median(bare)).toFixed(2)}; wanted: 1.3, and 1,500 ms`)
  const { page } = await firstFrame(context, address, 'map-canvas')
  const { repaint, measure, date } = await timeChanges(page)
  console.log(`a bare repaint: ${print(repaint)}`)
  for (const [name, times] of /** @type {const} */ ([['another measure', measure], ['another date', date]])) console.log(`${name}: ${print(times)}, ${(median(times) / median(repaint)).toFixed(2)} repaints; wanted: 2`)
  console.log(`Load average at the end: ${load()}`)
} finally {
  await browser.close()
  await Promise.all([site.close(), bareSite.close()])
  await rm(bareDirectory, { recursive: true })
}
