import type { Page } from 'playwright'
import { expect } from 'vitest'
import type { Page as PageName } from '../../../src/state/view'
import { PAGES } from '../../../src/state/view'

/** Follows the page's own link in the head of the page, in any language, and waits until its figures stand. */
export async function goTo(page: Page, name: PageName): Promise<void> {
  const link = page.getByRole('navigation').first().getByRole('link').nth(PAGES.indexOf(name))
  await link.click()
  await expect.poll(() => link.getAttribute('aria-current')).toBe('page')
  await untilSettled(page)
}

/** Waits until no part of the page says that it is still on its way, and its text stays as it is. */
export async function untilSettled(page: Page): Promise<void> {
  await page.locator('main').getByRole('heading').first().waitFor()
  let before = ''
  await expect
    .poll(async () => {
      const text = await page.locator('main').innerText()
      const busy = await page.locator('[aria-busy=true]').count()
      const same = text === before
      before = text
      return busy === 0 && same
    }, { timeout: 30_000, interval: 150 })
    .toBe(true)
}
