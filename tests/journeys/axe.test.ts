import { expect, test } from 'vitest'
import { LANGUAGES } from '../../src/model/schema'
import { PAGES } from '../../src/state/view'
import { expectNoAxeViolations } from './support/expect-no-axe-violations'
import { openPage } from './support/open-page'

const THEMES = ['light', 'dark'] as const

// Opening a page costs more than judging it: one window walks through all pages of a language and theme.
test.each(LANGUAGES.flatMap((language) => THEMES.map((colorScheme) => ({ language, colorScheme }))))(
  'axe finds nothing on any page: $language, $colorScheme',
  async ({ language, colorScheme }) => {
    const page = await openPage({ address: `?lang=${language}`, language, colorScheme })
    const links = page.locator('nav').first().getByRole('link')
    for (const index of PAGES.keys()) {
      await links.nth(index).click()
      await expect.poll(() => links.nth(index).getAttribute('aria-current')).toBe('page')
      await page.locator('main h1, main h2').first().waitFor()
      await page.waitForLoadState('networkidle')
      await expectNoAxeViolations(page)
    }
  },
)

test('axe finds nothing with a panel open, a filter set and figures as tables, on a phone', async () => {
  const address = '?page=projects&lang=ru&point=4&region=RU-SAK&open=regions:RU-SAK&twins=points-by-stage,projects-stage'
  const page = await openPage({ address, language: 'ru', viewport: { width: 390, height: 844 } })
  await page.getByRole('complementary').or(page.getByRole('dialog')).first().waitFor()
  await page.waitForLoadState('networkidle')
  await expectNoAxeViolations(page)
})
