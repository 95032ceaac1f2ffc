import type { Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import { PAGES } from '../../src/state/view'
import { goTo, untilSettled } from './support/go-to'
import { openPage } from './support/open-page'
import { walkTo } from './support/walk-to'

const MOST_STOPS = 1500

interface Walk {
  /** Stops where nothing showed that they have the focus. */
  readonly invisible: readonly string[]
  /** Stops under something that sticks to the window's edge. */
  readonly covered: readonly string[]
  /** Controls that the walk did not come to. */
  readonly missed: readonly string[]
  readonly stops: number
}

/** Tells of the element that has the focus: by what it is found again, whether it shows the focus and can be seen. */
function stopNow(page: Page) {
  return page.evaluate(() => {
    const { activeElement: element } = document
    if (!(element instanceof HTMLElement || element instanceof SVGElement) || element === document.body) return undefined
    element.setAttribute('data-walked', '')
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element)
    // The ring of a slider is around its thumb, whose style no script can read.
    const ring = (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0) || boxShadow !== 'none' || element.matches('input[type=range]:focus-visible')
    const box = element.getBoundingClientRect()
    const [x, y] = [box.left + box.width / 2, box.top + Math.min(box.height / 2, 20)]
    const top = document.elementFromPoint(x, y)
    const edge = top?.closest('.masthead, .timeline')
    const name = `${element.tagName} ${element.className} “${(element.getAttribute('aria-label') ?? element.textContent ?? '').slice(0, 40)}”`
    return { name, ring, covered: Boolean(edge && !edge.contains(element)) }
  })
}

/** Walks a page from its skip link with Tab until the focus leaves it. */
async function walk(page: Page): Promise<Walk> {
  // Only after a key does the browser show the focus that a script gives.
  await page.keyboard.press('Home')
  await page.locator('.skip').focus()
  const invisible: string[] = []
  const covered: string[] = []
  let stops = 0
  let same = 0
  let last = ''
  for (let stop = await stopNow(page); stop && stops < MOST_STOPS; stop = await stopNow(page)) {
    stops += 1
    same = stop.name === last ? same + 1 : 0
    last = stop.name
    if (same > 60) break
    if (!stop.ring) invisible.push(stop.name)
    if (stop.covered) covered.push(stop.name)
    await page.keyboard.press('Tab')
  }
  const missed = await page.evaluate(() => {
    // What can take the focus, but not what the arrow keys reach within a toolbar, a table or a group of choices.
    const all = [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex="0"]')]
    return all
      .filter((one) => !one.hasAttribute('data-walked') && !one.matches(':disabled, [tabindex="-1"], [type=radio]') && one.checkVisibility({ visibilityProperty: true }) && !one.closest('[inert], [role=toolbar], [role=grid]'))
      .map((one) => `${one.tagName} ${one.className} “${(one.getAttribute('aria-label') ?? one.textContent ?? '').slice(0, 40)}”`)
  })
  return { invisible, covered, missed, stops }
}

describe('the keyboard alone', () => {
  test('leads from the skip link to a mark, through a table into a record, and out again', async () => {
    const page = await openPage({ address: '?page=documents' })
    await untilSettled(page)
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/^Skip to/)
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main')

    await walkTo(page, 'At which level', /^Private/)
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: /^Remove “Level/ }).waitFor()

    const grid = page.getByRole('grid', { name: 'Documents' })
    await grid.getByRole('gridcell').first().focus()
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await expect.poll(() => grid.locator('[aria-sort]').count()).toBe(1)
    const signed = await grid.locator('[aria-sort]').innerText()
    expect(signed).toContain('Signed')

    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Home')
    await page.keyboard.press('Enter')
    const panel = page.getByRole('complementary')
    await panel.getByRole('heading').first().waitFor()
    await expect.poll(() => page.evaluate(() => document.activeElement?.closest('aside') !== null)).toBe(true)
    await page.keyboard.press('Escape')
    await expect.poll(() => panel.count()).toBe(0)
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('role') ?? document.activeElement?.tagName)).toBe('TH')
  })

  test('`?` opens the help and Escape closes it; `/` goes to the search, where it is a letter', async () => {
    const page = await openPage()
    await untilSettled(page)
    await page.keyboard.press('?')
    const help = page.getByRole('dialog', { name: 'Help' })
    await help.waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(() => help.count()).toBe(0)
    await page.keyboard.press('/')
    const search = page.getByRole('searchbox', { name: 'Search in all records' })
    expect(await search.evaluate((one) => one === document.activeElement)).toBe(true)
    await page.keyboard.type('a/?')
    expect(await search.inputValue()).toBe('a/?')
    expect(await help.count()).toBe(0)
  })

  test.each(PAGES)('Tab reaches everything on the page, always in sight, and leaves it: %s', async (name) => {
    const page = await openPage()
    await goTo(page, name)
    const { stops, ...failures } = await walk(page)
    expect(stops).toBeGreaterThan(20)
    expect(stops).toBeLessThan(MOST_STOPS)
    expect(failures).toEqual({ invisible: [], covered: [], missed: [] })
  })
})
