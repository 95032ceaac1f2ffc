// From a key press to the next scene drawn, over the built page: the last frame that differs, as the browser hands it to
// a screen. Motion is reduced, so that no transition is counted. Beside it the processor's time of the page's own thread,
// which other programs on a busy machine do not stretch. `node bench/presenter.mjs [width] [height]`
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright'
import { findBrowser } from '../scripts/find-browser.mjs'
import { serve } from '../scripts/serve.mjs'

const BRIEFINGS = ['the-plan-in-eight-scenes', 'ulyanovsk-and-fukuoka']
const ROUNDS = 3
/** Nothing has changed on the screen for so many milliseconds: the scene is drawn. */
const QUIET = 900
const PATIENCE = 2500
const [width = 1280, height = 720] = process.argv.slice(2).map(Number)

/** @param {readonly number[]} values */
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

/** @param {number} milliseconds */
const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds))

const site = await serve({ directory: fileURLToPath(new URL('../dist', import.meta.url)), port: 0 })
const browser = await chromium.launch(await findBrowser())
const context = await browser.newContext({ viewport: { width, height }, reducedMotion: 'reduce', locale: 'en-GB' })
const page = await context.newPage()
const session = await context.newCDPSession(page)
let lastFrame = 0
session.on('Page.screencastFrame', ({ sessionId, metadata }) => {
  lastFrame = Math.max(lastFrame, (metadata.timestamp ?? 0) * 1000)
  void session.send('Page.screencastFrameAck', { sessionId })
})

await session.send('Performance.enable', { timeDomain: 'threadTicks' })

/** Milliseconds the page's thread has worked. */
async function worked() {
  const { metrics } = await session.send('Performance.getMetrics')
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000
}

/** Milliseconds from a key to the last change on the screen, and those the page's thread worked. @param {string} key */
async function turn(key) {
  const before = await worked()
  const pressed = Date.now()
  lastFrame = 0
  await page.keyboard.press(key)
  // Where nothing is to be drawn, as at the last scene, no frame comes.
  do await pause(50)
  while (Date.now() - Math.max(lastFrame, pressed) < (lastFrame > pressed ? QUIET : PATIENCE))
  return { drawn: Math.max(lastFrame, pressed) - pressed, work: (await worked()) - before }
}

/** @type {{ drawn: number, work: number }[]} */
const all = []
/** Of each scene the quickest round: what it takes when nothing else runs. @type {number[]} */
const quickest = []
for (const briefing of BRIEFINGS) {
  await page.goto(`${site.address}?present=${briefing}:1&lang=en`)
  await page.locator('.presenter').waitFor()
  await pause(2000)
  await session.send('Page.startScreencast', { format: 'jpeg', quality: 20, everyNthFrame: 1 })
  /** @type {Map<string, { drawn: number, work: number }[]>} */
  const times = new Map()
  for (let round = 0; round < ROUNDS; round++) {
    await turn('Home')
    for (;;) {
      const before = page.url()
      const time = await turn('ArrowRight')
      if (page.url() === before) break
      const name = await page.locator('.presenter h1').first().innerText()
      times.set(name, [...(times.get(name) ?? []), time])
      all.push(time)
    }
  }
  await session.send('Page.stopScreencast')
  console.log(`\n${briefing}, ${width} × ${height}`)
  for (const [name, turns] of times) {
    quickest.push(Math.min(...turns.map(({ drawn }) => drawn)))
    console.log(`${turns.map(({ drawn }) => drawn.toFixed(0).padStart(6)).join('')} ms, work ${median(turns.map(({ work }) => work)).toFixed(0).padStart(4)} ms  ${name}`)
  }
}
const drawn = all.map((one) => one.drawn)
console.log(`\nmedian ${median(drawn).toFixed(0)} ms, most ${Math.max(...drawn).toFixed(0)} ms of ${drawn.length} turns`)
console.log(`median of each scene's quickest ${median(quickest).toFixed(0)} ms, of the page's own work ${median(all.map(({ work }) => work)).toFixed(0)} ms`)
await browser.close()
await site.close()
