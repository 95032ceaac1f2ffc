import { expect, test } from 'vitest'
import { openPage } from './support/open-page'

const PHONE = { width: 390, height: 844 }
/** What the page's frame may take of a phone's 844 pixels, its timeline aside. */
const MOST_MASTHEAD = 150

test.each(['en', 'ja', 'ru'] as const)('a phone leaves the page its room, and no name is cut: %s', async (language) => {
  const page = await openPage({ language, viewport: PHONE, address: '?page=briefing' })
  await page.locator('.filter-count strong').waitFor()
  expect(await page.locator('.masthead').evaluate((masthead) => masthead.clientHeight)).toBeLessThanOrEqual(MOST_MASTHEAD)
  const cut = await page.locator('.point-name, .filter-count strong, .brand').evaluateAll((names) => names.filter((name) => name.scrollWidth > name.clientWidth).map((name) => name.textContent))
  expect(cut).toEqual([])
  const shown = await page.locator('.top-bar [aria-current]').boundingBox()
  expect(shown?.x).toBeGreaterThanOrEqual(0)
  expect((shown?.x ?? Infinity) + (shown?.width ?? 0)).toBeLessThanOrEqual(PHONE.width)
})

test('the search of a phone opens where it is pressed, and makes room again', async () => {
  const page = await openPage({ viewport: PHONE, address: '?page=projects' })
  const search = page.getByRole('searchbox', { name: 'Search in all records' })
  const width = async (): Promise<number> => (await search.boundingBox())?.width ?? 0
  const count = page.locator('.filter-count')
  await count.locator('strong').waitFor()
  expect(await width()).toBeLessThan(48)
  await search.click()
  expect(await width()).toBeGreaterThan(200)
  await search.pressSequentially('ulyanovsk')
  await expect.poll(() => count.innerText()).toMatch(/^\d+ of 169 projects/)
  await page.getByRole('main').click({ position: { x: 5, y: 5 } })
  expect(await width()).toBeLessThan(48)
  await page.getByRole('button', { name: 'Remove “Text: “ulyanovsk””' }).waitFor()
})
