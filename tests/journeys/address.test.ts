import type { Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import { goTo, untilSettled } from './support/go-to'
import { openPage } from './support/open-page'
import { walkTo } from './support/walk-to'

const MAY_COPY = { permissions: ['clipboard-read', 'clipboard-write'] }
const COPY_LINK = /^(?:Copy the link to this view|Скопировать ссылку на этот вид)$|リンクをコピー/

interface State {
  readonly text: string
  readonly panel: string
  readonly language: string
}

/** All that a reader can read: the page, the panel, and in which language. */
async function read(page: Page): Promise<State> {
  await untilSettled(page)
  const panel = page.getByRole('complementary')
  return {
    text: await page.locator('main').innerText(),
    panel: (await panel.count()) > 0 ? await panel.innerText() : '',
    language: await page.evaluate(() => document.documentElement.lang),
  }
}

/** Copies the link with the page's own button, opens it as somebody else would, and compares all that can be read. */
async function expectSameFromLink(page: Page): Promise<void> {
  const state = await read(page)
  await page.getByRole('button', { name: COPY_LINK }).click()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  expect(new URL(link).search).toBe(new URL(page.url()).search)
  const other = await openPage({ address: new URL(link).search, language: 'en' })
  expect(await read(other)).toEqual(state)
  expect(new URL(other.url()).search).toBe(new URL(link).search)
  expect(await other.locator('.notices').count()).toBe(0)
  await other.context().close()
}

async function showAsTable(page: Page, figure: string): Promise<void> {
  await page.getByRole('group', { name: `Tools for “${figure}”` }).getByRole('button', { name: 'Show as table' }).click()
}

describe('a link reopens the same state', () => {
  test('figures as tables, a chosen mark, free text, an open record, another language', async () => {
    const page = await openPage({ context: MAY_COPY })
    await walkTo(page, 'Projects of the eight points by stage', /^6 Far East, Operating/)
    await page.keyboard.press('Enter')
    await showAsTable(page, 'Documents announced and itemised')
    await expectSameFromLink(page)

    await page.getByRole('searchbox', { name: 'Search in all records' }).fill('GREENHOUSE & “теплица”')
    await page.getByRole('button', { name: /^Remove “Text/ }).waitFor()
    await expectSameFromLink(page)

    await page.getByRole('button', { name: 'Clear all' }).click()
    await page.getByRole('button', { name: /latest evidence$/ }).first().click()
    await page.getByRole('button', { name: /日本語/ }).click()
    await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe('ja')
    await expectSameFromLink(page)
  })

  test('a table sorted by two columns, with one hidden and one kept in sight', async () => {
    const page = await openPage({ address: '?page=projects&region=RU-PRI', context: MAY_COPY })
    await untilSettled(page)
    const grid = page.getByRole('grid', { name: 'Projects' })
    const heads = grid.getByRole('columnheader')
    await heads.nth(2).getByRole('button').first().click()
    await heads.nth(1).getByRole('button').first().click({ modifiers: ['Shift'] })
    await expect.poll(() => page.url()).toMatch(/sort\.projects=[^&]+,/)
    await heads.nth(3).getByRole('button', { name: /^Column “/ }).click()
    await page.getByRole('menuitem', { name: 'Hide column' }).click()
    await heads.nth(2).getByRole('button', { name: /^Column “/ }).click()
    await page.getByRole('menuitem', { name: 'Keep in sight on the left' }).click()
    await expect.poll(() => page.url()).toMatch(/hidden\.projects=.*pinned\.projects=/)
    await expectSameFromLink(page)
  })

  test('an order of the matrix and a region with its panel; a date in the past; a row of the crosswalk', async () => {
    const page = await openPage({ address: '?page=ties', context: MAY_COPY })
    await untilSettled(page)
    await page.getByRole('button', { name: 'By number of ties' }).click()
    await walkTo(page, 'Which prefecture works with which Russian region', /^Hokkaido – Sakhalin/)
    await page.keyboard.press('Enter')
    await expectSameFromLink(page)

    await page.getByRole('slider', { name: 'As of' }).focus()
    for (const key of ['Home', 'PageUp', 'PageUp', 'PageUp', 'ArrowRight']) await page.keyboard.press(key)
    await expect.poll(() => page.url()).toContain('as-of=20')
    await goTo(page, 'projects')
    await expectSameFromLink(page)

    await goTo(page, 'claims')
    await page.getByRole('button', { name: /РУ/ }).click()
    await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe('ru')
    await expectSameFromLink(page)
  })

  test('a map moved and turned to another measure, projection and selection; the dictionary of one table; a briefing', async () => {
    const page = await openPage({ address: '?page=map', context: MAY_COPY })
    await untilSettled(page)
    await page.getByRole('combobox', { name: 'Measure' }).selectOption({ label: 'Regional ties' })
    await page.getByRole('checkbox', { name: 'Per million people' }).check()
    await page.getByRole('checkbox', { name: 'Names' }).uncheck()
    await page.getByText('Classes, projection, borders').click()
    await page.getByRole('combobox', { name: 'Projection' }).selectOption({ label: 'Mercator' })
    await page.getByRole('listbox', { name: /per million people/ }).focus()
    for (const key of ['v', '+', 'Home', ' ']) await page.keyboard.press(key)
    await expect.poll(() => page.url()).toMatch(/camera=/)
    await page.getByRole('button', { name: /^Remove “Russian region/ }).waitFor()
    await page.getByText('Classes, projection, borders').click()
    await expectSameFromLink(page)

    await goTo(page, 'data')
    await page.getByRole('link', { name: 'Project steps' }).first().click()
    await expectSameFromLink(page)
    await goTo(page, 'briefing')
    await page.getByRole('button', { name: /^Ulyanovsk and Fukuoka/ }).click()
    await expectSameFromLink(page)
  })
})

describe('a damaged link', () => {
  test('shows what can be read, names what cannot, and is whole again after the next step', async () => {
    const address = '?page=projekts&point=4&as-of=yesterday&camera=1,2&projection=flat&open=nonsense&colour=red&lang=xx'
    const page = await openPage({ address })
    await untilSettled(page)
    const notice = page.getByRole('status').filter({ hasText: 'cannot be read' })
    for (const part of ['page=projekts', 'as-of=yesterday', 'camera=1,2', 'projection=flat', 'open=nonsense', 'colour=red', 'lang=xx']) {
      await notice.getByText(part).waitFor()
    }
    await page.getByRole('button', { name: /^4 Energy/, pressed: true }).waitFor()
    await page.getByRole('button', { name: 'Close the notice' }).click()
    expect(await notice.count()).toBe(0)
    await goTo(page, 'documents')
    expect(new URL(page.url()).search).toMatch(/^\?v=1&page=documents&lang=en&point=4&data=\w+$/)
  })

  test('a record that is not here is said to be missing, and other data are named', async () => {
    const page = await openPage({ address: '?page=projects&open=projects:no-such-project&data=00000000' })
    await page.getByRole('complementary').getByText('No such record').waitFor()
    expect(await page.getByRole('status').allInnerTexts()).toContainEqual(expect.stringContaining('made over other data'))
  })
})
