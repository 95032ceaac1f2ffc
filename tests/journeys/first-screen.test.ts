import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { openPage } from './support/open-page'

const MOST_SHIFT = 0.02

interface Measures {
  /** What was painted largest. */
  largest: string
  shift: number
}

/** Keeps the element of the largest paint and the sum of layout shifts as the page grows. How long it takes: bench/first-screen.mjs. */
async function measureFirstScreen(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const measures: Measures = { largest: '', shift: 0 }
    Object.assign(window, { measures })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) measures.largest = (entry as PerformanceEntry & { readonly element: Element | null }).element?.tagName ?? ''
    }).observe({ type: 'largest-contentful-paint', buffered: true })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) measures.shift += (entry as PerformanceEntry & { readonly value: number }).value
    }).observe({ type: 'layout-shift', buffered: true })
  })
}

test.each([
  { language: 'en', viewport: { width: 1440, height: 900 } },
  { language: 'ja', viewport: { width: 1440, height: 900 } },
  { language: 'ru', viewport: { width: 390, height: 844 } },
] as const)('on a slow machine and a cable network words come first and nothing moves: $language, $viewport.width px', async ({ language, viewport }) => {
  const page = await openPage({ language, viewport, slowProcessor: 4, network: 'cable', prepare: measureFirstScreen })
  const read = () => page.evaluate(() => (window as unknown as { readonly measures: Measures }).measures)
  await expect.poll(async () => (await read()).largest, { timeout: 60_000 }).not.toBe('')
  await page.waitForLoadState('networkidle')
  const { largest, shift } = await read()
  expect(largest).not.toBe('CANVAS')
  expect(shift).toBeLessThanOrEqual(MOST_SHIFT)
})

test('the tables travel beside the script that reads them, each once, and the script is one file', async () => {
  const page = await openPage({ network: 'cable' })
  await page.locator('h1').waitFor()
  const requests = await page.evaluate(() =>
    performance.getEntriesByType('resource').map((entry) => {
      const { name, startTime, responseEnd } = entry as PerformanceResourceTiming
      return { file: new URL(name).pathname, startTime, responseEnd }
    }),
  )
  const tables = requests.filter(({ file }) => file.endsWith('.csv'))
  const entry = new URL((await page.locator('script[type=module][src]').last().getAttribute('src')) ?? '', page.url()).pathname
  const script = requests.find(({ file }) => file === entry)
  expect(tables.length).toBeGreaterThan(10)
  expect(new Set(tables.map(({ file }) => file)).size).toBe(tables.length)
  for (const { file, startTime } of tables) expect(startTime, file).toBeLessThan(script?.responseEnd ?? 0)
  const markup = await page.evaluate(async () => (await fetch(location.href)).text())
  // The one file, and the few lines with which the bundler joins files.
  expect(markup.match(/<script type="module"|<link rel="modulepreload"/g)).toHaveLength(2)
})
