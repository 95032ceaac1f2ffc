import type { Page } from 'playwright'
import { expect } from 'vitest'

const MOST_STEPS = 130

/**
 * Walks the marks of a figure with the arrow keys until one is spoken that says `what`.
 * @returns what is spoken there
 */
export async function walkTo(page: Page, figure: string | RegExp, what: RegExp): Promise<string> {
  const marks = page.getByRole('listbox', { name: figure })
  await marks.getByRole('option', { name: what }).first().waitFor()
  await marks.focus()
  await page.keyboard.press('Home')
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const spoken = await marks.evaluate((list) => document.getElementById(list.getAttribute('aria-activedescendant') ?? '')?.textContent ?? '')
    if (what.test(spoken)) return spoken
    await page.keyboard.press('ArrowRight')
  }
  return expect.unreachable(`no mark of ${String(figure)} says ${String(what)}`)
}
