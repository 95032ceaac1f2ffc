import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { expectNoAxeViolations } from './support/expect-no-axe-violations'
import { dropFile, sampleFile } from './support/drop-file'
import { openPage } from './support/open-page'

const projectsIn = async (page: Page): Promise<string> => (await page.getByText(/^\d+ (?:of \d+ )?projects/u).first().textContent()) ?? ''
const intake = (page: Page) => page.getByRole('region', { name: 'Bring in a file' })
const outcome = (page: Page, text: string) => intake(page).getByRole('status').getByText(text)

test('a desk officer drops the month’s projects, fixes two rows and accepts; charts and filters follow', async () => {
  const page = await openPage({ address: '?page=projects&point=6' })
  const before = await projectsIn(page)
  await dropFile(page, 'projects_2019-03.csv', await sampleFile('projects_2019-03.csv'), false)
  await page.getByText('Drop to see what is in it').waitFor()
  await dropFile(page, 'projects_2019-03.csv', await sampleFile('projects_2019-03.csv'))
  await outcome(page, '26 rows in = 24 accepted + 2 held + 0 skipped').waitFor()
  await page.getByRole('link', { name: '2 rows are held back and wait to be mended' }).waitFor()

  await page.getByRole('button', { name: 'Use “operating”' }).click()
  await outcome(page, '25 accepted + 1 held').waitFor()
  const day = intake(page).getByRole('region', { name: 'Not a number or a date' }).getByRole('textbox')
  await day.fill('2019-02-28')
  await day.press('Enter')
  await outcome(page, '26 accepted + 0 held').waitFor()

  // Nothing has changed yet: Back leads to where the file was dropped, and the intake waits.
  await page.goBack()
  await page.waitForURL(/page=projects/u)
  expect(await projectsIn(page)).toBe(before)
  expect(page.url()).toContain('point=6')
  await page.goForward()
  await page.getByRole('button', { name: 'See what would change' }).click()
  await page.getByText('2 new rows').waitFor()
  await page.getByRole('button', { name: /^Accept 5 changes/u }).click()
  await outcome(page, 'Accepted: the rows are part of the data now.').waitFor()
  await intake(page).getByRole('button', { name: 'Choose files' }).waitFor()

  await page.goto(page.url().replace('page=data', 'page=projects'))
  await expect.poll(() => projectsIn(page)).not.toBe(before)
  const [counted = 0] = /\d+/u.exec(await projectsIn(page))?.map(Number) ?? []
  expect(counted).toBe(Number(/\d+/u.exec(before)?.[0]) + 1)
  expect(page.url()).toContain('point=6')
})

test('a bad file is named, to the cell; the data stay as they were', async () => {
  const page = await openPage({ address: '?page=data' })
  const before = await page.getByText(/^Data version /u).textContent()
  await page.getByRole('button', { name: 'Try it: projects_with-problems.csv' }).click()
  await outcome(page, '32 rows in = 14 accepted + 11 held + 7 skipped').waitFor()
  await intake(page).getByText('Which comes first in these dates').waitFor()
  expect(await page.getByRole('button', { name: 'See what would change' }).isDisabled()).toBe(true)

  await page.getByRole('button', { name: 'To all 2 like it' }).first().click()
  await outcome(page, '16 accepted + 9 held').waitFor()
  await page.keyboard.press('Control+z')
  await outcome(page, '14 accepted + 11 held').waitFor()

  await page.getByRole('button', { name: 'Line 8: show it among the rows' }).click()
  const cell = page.getByRole('textbox', { name: 'New value for plan_point, line 8' }).last()
  await expect.poll(() => cell.evaluate((element) => element === document.activeElement)).toBe(true)
  await page.getByRole('button', { name: '7 skipped' }).click()
  await page.getByText('sum of other rows').waitFor()
  await expectNoAxeViolations(page, {}, '#data-intake')
  expect(await page.getByText(/^Data version /u).textContent()).toBe(before)

  await dropFile(page, 'old.xls', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]))
  await page.getByText('This is a workbook of Excel before 2007.').waitFor()
  await dropFile(page, 'nothing.csv', Buffer.alloc(0))
  await page.getByText('The file is empty.').waitFor()
})

test('a wrong encoding is changed by one click, and a choice is taken back by undo', async () => {
  const page = await openPage({ address: '?page=data' })
  await page.getByRole('button', { name: 'Try it: dokumenty_2019-03.csv' }).click()
  await outcome(page, '13 rows in = 13 accepted').waitFor()
  await intake(page).getByText(/^Read as: /u).click()
  const encoding = page.getByRole('combobox', { name: 'Encoding' })
  expect(await encoding.inputValue()).toBe('windows-1251')
  await intake(page).getByText('УПРАЖНЕНИЕ').or(intake(page).getByText('Номер документа')).first().waitFor()
  await encoding.selectOption('koi8-r')
  await expect.poll(() => intake(page).locator('pre').textContent()).not.toContain('Номер документа')
  await encoding.selectOption('windows-1251')
  await outcome(page, '13 rows in = 13 accepted').waitFor()
  await expect.poll(() => intake(page).locator('pre').textContent()).toContain('Номер документа')
})

test('a long reading shows how far it has come and can be cancelled; rows can be pasted', async () => {
  const page = await openPage({ address: '?page=data', slowProcessor: 4 })
  const rows = Array.from({ length: 250_000 }, (_, row) => `PRJ-${1000 + row},Exercise ${row},6,proposed`).join('\n')
  await page.getByLabel('Choose files', { exact: true }).and(page.locator('input')).setInputFiles({ name: 'long.csv', mimeType: 'text/csv', buffer: Buffer.from(`id,name_en,plan_point,status\n${rows}\n`) })
  await page.getByRole('progressbar', { name: 'Reading long.csv' }).waitFor()
  await page.getByRole('button', { name: 'Stop reading long.csv' }).click()
  await page.getByText('Reading was cancelled. Nothing was taken over.').waitFor()
  await page.getByRole('button', { name: 'Remove long.csv' }).click()

  await page.getByRole('button', { name: 'Paste rows' }).click()
  await page.getByRole('textbox', { name: /^Rows copied from a spreadsheet/u }).fill('id\tname_en\tplan_point\tstatus\nPRJ-905\tEXERCISE\t6\tproposed\n')
  await page.getByRole('button', { name: 'Read these rows' }).click()
  await outcome(page, '1 rows in = 1 accepted').waitFor()
  expect(await intake(page).getByRole('button', { name: '0 skipped' }).count()).toBe(1)
})

const pasteOn = (page: Page, selector: string, text: string, picture = false): Promise<boolean> =>
  page.evaluate(
    ([where, words, withPicture]) => {
      const data = new DataTransfer()
      data.setData('text/plain', words)
      if (withPicture) data.items.add(new File(['picture of cells'], 'image.png', { type: 'image/png' }))
      return document.querySelector(where)?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })) ?? false
    },
    [selector, text, picture] as const,
  )

test('rows pasted on a page are looked at before they are taken; words, and what is pasted in a field, stay where they are', async () => {
  const page = await openPage({ address: '?page=projects&point=6' })
  const rows = 'id\tname_en\tplan_point\tstatus\r\nPRJ-905\tEXERCISE\t6\tproposed\r\n'
  await page.locator('.filter-count strong').waitFor()
  const before = await projectsIn(page)
  expect(await pasteOn(page, 'body', 'ulyanovsk\r\n')).toBe(true)
  expect(await pasteOn(page, '#search', rows)).toBe(true)
  expect(page.url()).toContain('page=projects')

  expect(await pasteOn(page, 'body', rows, true)).toBe(false)
  await page.waitForURL(/page=data/u)
  await outcome(page, '1 rows in = 1 accepted').waitFor()
  await intake(page).getByText('Pasted rows.txt').first().waitFor()
  await page.goBack()
  await page.waitForURL(/page=projects/u)
  expect(await projectsIn(page)).toBe(before)
})

test.each(['en', 'ja', 'ru'] as const)('the way in and the check are free of faults for assistive technology: %s', async (language) => {
  const page = await openPage({ address: '?page=data', language, viewport: { width: 390, height: 844 }, colorScheme: language === 'ja' ? 'dark' : 'light' })
  await page.locator('.intake-steps').waitFor()
  await expectNoAxeViolations(page, {}, '#data-intake')
  await page.locator('.intake-samples button').first().click()
  await page.locator('.intake-counts').waitFor()
  await expectNoAxeViolations(page, {}, '#data-intake')
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
})
