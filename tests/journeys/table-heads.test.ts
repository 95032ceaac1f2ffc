import { expect, test } from 'vitest'
import { LANGUAGES } from '../../src/model/schema'
import { openPage } from './support/open-page'

test.each(LANGUAGES.flatMap((language) => [{ language, name: 'projects' }, { language, name: 'ties' }]))('every head of a record table is read in full, sorted by or not: $language, $name', async ({ language, name }) => {
  const page = await openPage({ language, address: `?page=${name}&lang=${language}` })
  const labels = page.locator('.data-table-label')
  await labels.first().waitFor()
  expect(await labels.count()).toBeGreaterThan(8)
  for (const label of await labels.all()) {
    await label.evaluate((element) => element.closest('button')?.click())
    await page.locator('.data-table-sort', { has: page.locator('.data-table-arrow') }).filter({ hasText: await label.innerText() }).waitFor()
    expect(await labels.evaluateAll((all) => all.filter((one) => one.scrollWidth > one.clientWidth).map((one) => one.textContent))).toEqual([])
  }
})
