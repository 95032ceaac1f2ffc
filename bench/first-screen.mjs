// When the largest element is painted: processor four times slower, cable network. `npm run build && node bench/first-screen.mjs`
import { loadavg } from 'node:os'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright'
import { findBrowser } from '../scripts/find-browser.mjs'
import { serve } from '../scripts/serve.mjs'

const RUNS = Number(process.env['RUNS'] ?? 7)
/** 5 Mbit/s down, 1 up, 28 ms. */
const CABLE = { offline: false, latency: 28, downloadThroughput: 625_000, uploadThroughput: 125_000 }
const SCREENS = [
  { language: 'en', width: 1440, height: 900 },
  { language: 'ja', width: 1440, height: 900 },
  { language: 'ru', width: 390, height: 844 },
]

const site = await serve({ directory: fileURLToPath(new URL('../dist', import.meta.url)), port: 0 })
const browser = await chromium.launch(await findBrowser())

/** @param {{ language: string, width: number, height: number }} screen @returns {Promise<number>} ms */
async function largestPaint({ language, width, height }) {
  const context = await browser.newContext({ viewport: { width, height }, reducedMotion: 'reduce' })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', CABLE)
  await page.goto(`${site.address}?lang=${language}`)
  await page.locator('h1').waitFor()
  await page.waitForLoadState('networkidle')
  const time = await page.evaluate(
    () =>
      new Promise((resolve) => {
        new PerformanceObserver((list) => resolve(list.getEntries().at(-1)?.startTime ?? 0)).observe({ type: 'largest-contentful-paint', buffered: true })
      }),
  )
  await context.close()
  return Number(time)
}

try {
  for (const screen of SCREENS) {
    const times = []
    for (let run = 0; run < RUNS; run += 1) times.push(await largestPaint(screen))
    times.sort((a, b) => a - b)
    console.log(`${screen.language} ${screen.width} px: median ${Math.round(times[RUNS >> 1] ?? 0)} ms, quickest ${Math.round(times[0] ?? 0)} ms (wanted ≤ 2500; load ${loadavg()[0]?.toFixed(1)})`)
  }
} finally {
  await browser.close()
  await site.close()
}
