import { expect, test } from 'vitest'
import { LANGUAGES } from '../../src/model/schema'
import { PAGES } from '../../src/state/view'
import { expectNoAxeViolations } from './support/expect-no-axe-violations'
import { goTo, untilSettled } from './support/go-to'
import { openPage } from './support/open-page'

// Opening a page costs more than judging it: one window walks through all pages of a language, each in both themes.
test.each(LANGUAGES)('axe finds nothing on any page, light or dark: %s', async (language) => {
  const page = await openPage({ address: `?lang=${language}`, language })
  for (const name of PAGES) {
    await page.emulateMedia({ colorScheme: 'light' })
    await goTo(page, name)
    await expectNoAxeViolations(page)
    await page.emulateMedia({ colorScheme: 'dark' })
    await expect.poll(() => page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark')
    await untilSettled(page)
    await expectNoAxeViolations(page)
  }
})

test('axe finds nothing with a panel open, a filter set and figures as tables, on a phone', async () => {
  const address = '?page=projects&lang=ru&point=4&region=RU-SAK&open=regions:RU-SAK&twins=points-by-stage,projects-stage'
  const page = await openPage({ address, language: 'ru', viewport: { width: 390, height: 844 } })
  await page.getByRole('complementary').or(page.getByRole('dialog')).first().waitFor()
  await page.waitForLoadState('networkidle')
  await expectNoAxeViolations(page)
})
