// How long a click on a bar takes until everything in sight is painted again: see bench/README.md
import { loadavg } from 'node:os'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright'
import { findBrowser } from '../scripts/find-browser.mjs'
import { serve } from '../scripts/serve.mjs'
import { watchPainting } from './watch-painting.mjs'

const PAGES = ['overview', 'projects', 'documents', 'ties', 'map', 'crosswalk', 'claims', 'data', 'briefing']
const CLICKS = Number(process.env['CLICKS'] ?? 24)
/** Nothing in sight changes for as long: the answer to a click is complete. */
const QUIET = 250
const BAR = 100

/** @typedef {import('playwright').Page} Page */
/** @typedef {{ readonly painting: { quiet: () => number, answer: () => number } }} Watched */

/** @param {readonly number[]} values @param {number} share */
function quantile(values, share) {
  return values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? Number.NaN
}

/** @param {Page} page */
function whenQuiet(page) {
  return page.waitForFunction((quiet) => /** @type {Watched} */ (/** @type {unknown} */ (window)).painting.quiet() > quiet, QUIET, { polling: 50 })
}

/**
 * Whether a click has changed the view; a map waits a moment for a second one.
 * @param {Page} page @param {string} before its address
 */
async function hasChanged(page, before) {
  const changed = await page.waitForFunction((old) => location.href !== old, before, { timeout: 3000 }).then(() => true, () => false)
  await whenQuiet(page)
  return changed
}

/**
 * Places on the first picture in sight, found by the pointer that the page shows there. Only those that change the
 * selection and leave the page: each is tried once, and undone. What stands on a picture, as a map's buttons, is none of it.
 * @param {Page} page
 * @returns {Promise<readonly { x: number, y: number }[]>}
 */
async function findMarks(page) {
  const box = await page.locator('main canvas').first().boundingBox({ timeout: 2000 }).catch(() => null)
  if (!box) return []
  const pageName = new URL(page.url()).searchParams.get('page')
  const places = []
  const bottom = Math.min(box.y + box.height, 780)
  for (let y = box.y + 12; y < bottom && places.length < 6; y += 14) {
    for (let x = box.x + 120; x < box.x + box.width; x += 90) {
      await page.mouse.move(x, y)
      const isMark = await page.evaluate(([px, py]) => {
        const under = document.elementFromPoint(px, py)
        return under instanceof HTMLCanvasElement && getComputedStyle(under).cursor === 'pointer'
      }, /** @type {const} */ ([x, y]))
      if (!isMark) continue
      const before = page.url()
      await page.mouse.click(x, y)
      if (!(await hasChanged(page, before))) continue
      const after = new URL(page.url())
      if (after.searchParams.get('page') === pageName && !after.searchParams.has('open')) places.push({ x, y })
      await page.keyboard.press('Control+z')
      await whenQuiet(page)
      break
    }
  }
  return places
}

/**
 * Seconds that the page's main thread has worked, whoever else uses the machine.
 * @param {import('playwright').CDPSession} session
 */
async function workOf(session) {
  const { metrics } = await session.send('Performance.getMetrics')
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN
}

/**
 * Milliseconds of every click until all in sight is painted, and of the main thread's work, charts out of sight included.
 * Each click is undone, so that every one of them finds the same page.
 * @param {Page} page
 */
async function clickMarks(page) {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  await whenQuiet(page)
  const places = await findMarks(page)
  const times = []
  const work = []
  for (let click = 0; click < CLICKS; click += 1) {
    const address = page.url()
    const before = await workOf(session)
    const place = places[click % Math.max(1, places.length)]
    if (place) await page.mouse.click(place.x, place.y)
    else await page.locator('.point-tile').nth(click % 8).click()
    if (!(await hasChanged(page, address))) continue
    times.push(await page.evaluate(() => /** @type {Watched} */ (/** @type {unknown} */ (window)).painting.answer()))
    work.push(((await workOf(session)) - before) * 1000)
    await page.keyboard.press('Control+z')
    await whenQuiet(page)
  }
  return { times, work, what: places.length > 0 ? `${places.length} marks` : 'tiles' }
}

/**
 * What the machine needs for one chart of ECharts with eight bars of eight parts, drawn anew and painted, with nothing else on the page.
 * @param {Page} page
 */
async function calibrate(page) {
  await page.setContent('<div id="chart" style="width:760px;height:340px"></div>')
  await page.addScriptTag({ path: fileURLToPath(new URL('../node_modules/echarts/dist/echarts.min.js', import.meta.url)) })
  return page.evaluate(async (count) => {
    const { echarts } = /** @type {{ echarts: typeof import('echarts') }} */ (/** @type {unknown} */ (window))
    const chart = echarts.init(document.querySelector('#chart'))
    const names = [...'12345678']
    const times = []
    for (let round = 0; round < count; round += 1) {
      const start = performance.now()
      const series = names.map((name, at) => ({ name, type: /** @type {const} */ ('bar'), stack: 'all', label: { show: true }, data: names.map((_, index) => ((at + index + round) % 9) + 1) }))
      chart.setOption({ animation: false, xAxis: { type: 'value' }, yAxis: { type: 'category', data: names }, series }, true)
      await new Promise((resolve) => {
        requestAnimationFrame(() => setTimeout(() => resolve(undefined)))
      })
      times.push(performance.now() - start)
    }
    return times
  }, CLICKS)
}

const site = await serve({ directory: fileURLToPath(new URL('../dist', import.meta.url)), port: 0 })
const browser = await chromium.launch(await findBrowser())
try {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' })
  const bare = await context.newPage()
  const load = () => loadavg().map((one) => one.toFixed(1)).join(' ')
  console.log(`Load average at the start: ${load()}`)
  console.log(`${'one bare chart'.padEnd(12)} median ${quantile(await calibrate(bare), 0.5).toFixed(0)} ms`)
  await bare.close()
  const medians = []
  for (const name of process.argv[2] ? [process.argv[2]] : PAGES) {
    const page = await context.newPage()
    await page.addInitScript(watchPainting)
    await page.goto(`${site.address}?page=${name}`)
    await page.waitForLoadState('networkidle')
    const { times, work, what } = await clickMarks(page)
    medians.push(quantile(times, 0.5))
    console.log(`${name.padEnd(12)} median ${quantile(times, 0.5).toFixed(0)} ms, nine of ten within ${quantile(times, 0.9).toFixed(0)} ms, of work ${quantile(work, 0.5).toFixed(0)} ms; ${times.length} clicks on ${what}`)
    await page.close()
  }
  console.log(`Load average at the end: ${load()}`)
  console.log(`Slowest median ${Math.max(...medians).toFixed(0)} ms; wanted: ${BAR} ms on a quiet machine`)
} finally {
  await browser.close()
  await site.close()
}
