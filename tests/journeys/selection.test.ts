import { describe, expect, test } from 'vitest'
import { goTo, untilSettled } from './support/go-to'
import { openPage } from './support/open-page'
import { walkTo } from './support/walk-to'

const POINTS_BY_STAGE = 'Projects of the eight points by stage'

describe('one selection over all views', () => {
  test('a bar chosen by keyboard narrows strip, headline, charts, tables and map; chosen again it does not', async () => {
    const page = await openPage()
    await untilSettled(page)
    const headline = page.getByText(/^Of \d+ projects?, as last reported/)
    const before = await headline.innerText()
    const spoken = await walkTo(page, POINTS_BY_STAGE, /^4 Energy, Memorandum/)
    const count = Number(/: (\d+) project/.exec(spoken)?.[1])
    expect(count).toBeGreaterThan(1)
    await page.keyboard.press('Enter')

    await expect.poll(() => headline.innerText()).toContain(`Of ${count} projects`)
    await page.getByRole('button', { name: new RegExp(`^4 Energy: ${count} of \\d+ projects`), pressed: true }).waitFor()
    await page.getByRole('listbox', { name: POINTS_BY_STAGE }).getByRole('option', { name: spoken, selected: true }).waitFor()
    const chips = page.getByRole('list', { name: 'Conditions of the selection' }).getByRole('listitem')
    expect(await chips.count()).toBe(2)
    expect(new URL(page.url()).search).toMatch(/point=4.*stage=memorandum/)

    await goTo(page, 'projects')
    const inSelection = await page.getByRole('region', { name: 'Selection' }).getByRole('status').first().innerText()
    const [, rows, all] = /(\d+) of (\d+) projects/.exec(inSelection) ?? []
    expect(Number(rows)).toBeGreaterThanOrEqual(count)
    expect(Number(rows)).toBeLessThan(Number(all))
    const grid = page.getByRole('grid', { name: 'Projects' })
    expect(await grid.getAttribute('aria-rowcount')).toBe(String(Number(rows) + 1))

    await goTo(page, 'map')
    await page.getByText(`Point: Energy · Stage: Memorandum`).first().waitFor()
    await page.locator('.shown').filter({ hasText: new RegExp(`^\\s*\\d+ of ${count} projects`) }).waitFor()

    await goTo(page, 'documents')
    expect(await page.locator('main').innerText()).toContain('Point: Energy · Stage: Memorandum')

    await goTo(page, 'overview')
    await walkTo(page, POINTS_BY_STAGE, /^4 Energy, Memorandum/)
    await page.keyboard.press('Enter')
    await expect.poll(() => headline.innerText()).toBe(before)
    expect(await chips.count()).toBe(0)
  })

  test('each condition goes by its chip, all by one button, and undo, redo and Back bring them back', async () => {
    const page = await openPage({ address: '?page=projects&point=4&point=6&region=RU-SAK&q=sakhalin' })
    await untilSettled(page)
    const chips = page.getByRole('list', { name: 'Conditions of the selection' })
    const conditions = () => chips.getByRole('listitem').allInnerTexts().then((texts) => texts.map((text) => text.split('\n').find((line) => line.includes(':'))))
    const all = await conditions()
    expect(all).toEqual(['Point: Energy', 'Point: Far East', 'Russian region: Sakhalin Oblast', 'Text: “sakhalin”'])

    await chips.getByRole('button', { name: 'Remove “Point: Far East”' }).click()
    await expect.poll(conditions).toEqual(all.filter((text) => text !== 'Point: Far East'))
    await page.getByRole('button', { name: 'Clear all' }).click()
    await expect.poll(conditions).toEqual([])
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('filter-button')

    await page.locator('main').focus()
    await page.keyboard.press('Control+z')
    await expect.poll(conditions).toHaveLength(3)
    await page.keyboard.press('Control+z')
    await expect.poll(conditions).toEqual(all)
    await page.keyboard.press('Control+Shift+Z')
    await expect.poll(conditions).toHaveLength(3)
    await page.goBack()
    await expect.poll(conditions).toEqual(all)
    await page.goForward()
    await expect.poll(conditions).toHaveLength(3)
  })
})

describe('announced is not itemised', () => {
  test.each([
    { announced: 80, itemised: 32, occasion: 'Tokyo summit, December 2016' },
    { announced: 28, itemised: 10, occasion: 'Moscow summit, April 2017' },
  ])('$announced announced leads to what was said and by whom, $itemised itemised to their rows', async ({ announced, itemised, occasion }) => {
    const page = await openPage()
    await page.getByRole('button', { name: new RegExp(`^${announced} documents announced`) }).click()
    await untilSettled(page)
    expect(new URL(page.url()).searchParams.get('page')).toBe('claims')
    await page.getByRole('button', { name: `Remove “Occasion: ${occasion}”` }).waitFor()
    const claim = page.getByRole('row').filter({ hasText: String(announced) }).first()
    await claim.scrollIntoViewIfNeeded()
    await claim.getByRole('link').first().click()
    const panel = page.getByRole('complementary')
    const link = panel.getByRole('link').filter({ hasNot: page.locator('[href^="?"]') }).and(page.locator('[href^="http"]')).first()
    await link.waitFor()
    expect(await panel.innerText()).toContain(String(announced))

    await page.goBack()
    await page.goBack()
    await page.getByRole('button', { name: `${itemised} itemised here` }).click()
    await untilSettled(page)
    expect(new URL(page.url()).searchParams.get('page')).toBe('documents')
    const grid = page.getByRole('grid', { name: 'Documents' })
    expect(await grid.getAttribute('aria-rowcount')).toBe(String(itemised + 1))
    await grid.getByRole('row').nth(1).getByRole('link').first().click()
    await expect.poll(() => page.getByRole('complementary').locator('a[href^="http"]').count()).toBeGreaterThan(0)
  })
})
