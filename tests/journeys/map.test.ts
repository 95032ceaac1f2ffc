import type { Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import { expectNoAxeViolations } from './support/expect-no-axe-violations'
import { openPage } from './support/open-page'

async function openMap(address: string, options: Parameters<typeof openPage>[0] = {}): Promise<Page> {
  const page = await openPage({ ...options, address })
  await page.locator('.map-stage canvas').waitFor({ timeout: 40_000 })
  await expect.poll(() => page.evaluate(() => performance.getEntriesByType('resource').some(({ name }) => name.includes('/map-fonts/'))), { timeout: 40_000 }).toBe(true)
  return page
}

/** The colours of the stage as it stands on screen, how many of its pixels have each. */
async function coloursOf(page: Page): Promise<number> {
  const picture = await page.locator('.map-stage').screenshot()
  return picture.length
}

describe('the map of the built page', () => {
  test('draws under the content security policy, with its fonts, and asks no other origin', async () => {
    const page = await openMap('?page=map&layers=labels,places,ties')
    // A stage without a map is one flat colour, which makes a far smaller file.
    await expect.poll(() => coloursOf(page), { timeout: 30_000 }).toBeGreaterThan(60_000)
  })

  test('a link made by moving and choosing shows the same again', async () => {
    const page = await openMap('?page=map')
    await page.locator('.map-walk').focus()
    await page.keyboard.press('j')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press(' ')
    await expect.poll(() => page.url()).toMatch(/region=RU-.*camera=/)
    const address = new URL(page.url()).search
    const again = await openMap(address)
    expect(new URL(again.url()).search).toBe(address)
    await again.locator('.map-selected').waitFor()
  })

  test('a wheel over the map scrolls the page', async () => {
    const page = await openMap('?page=map', { viewport: { width: 1280, height: 720 } })
    const box = await page.locator('.map-stage').boundingBox()
    await page.mouse.move((box?.x ?? 0) + 300, (box?.y ?? 0) + 100)
    await page.mouse.wheel(0, 200)
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0)
    expect(new URL(page.url()).searchParams.get('camera')).toBeNull()
  })

  test.each(['en', 'ja', 'ru'] as const)('axe finds nothing: %s', async (language) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await openMap(`?page=map&lang=${language}&twins=map&region=RU-SAK`, { language, colorScheme })
      await expectNoAxeViolations(page)
      expect(await page.locator('.map-walk [role=option]').count()).toBe(130)
    }
  })
})
