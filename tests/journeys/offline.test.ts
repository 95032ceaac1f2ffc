import type { Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import { loadCatalog } from '../../src/i18n/catalog'
import { PAGES } from '../../src/state/view'
import { goTo, untilSettled } from './support/go-to'
import { openPage } from './support/open-page'

/** What a reader is told by the page itself: buttons, headings, labels. */
function ownWords(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const elements = document.querySelectorAll<HTMLElement>('button, h1, h2, h3, label, legend, summary, th, [aria-label], [placeholder], [title]')
    return [...elements].flatMap((one) => [one.innerText, one.ariaLabel, one.title, one.getAttribute('placeholder')].filter((text) => text !== null && text !== undefined && text !== '')) as string[]
  })
}

describe('three languages', () => {
  test('change without a new page, on every page, and leave no word of another language', async () => {
    const english = await loadCatalog('en')
    const page = await openPage()
    await untilSettled(page)
    await page.evaluate(() => Object.assign(window, { stayed: true }))
    for (const [language, button] of [['ja', /日本語/], ['ru', /Русский/], ['en', /English/]] as const) {
      await page.getByRole('button', { name: button }).click()
      await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe(language)
      const catalog: Readonly<Record<string, unknown>> = await loadCatalog(language)
      const foreign = new Set(Object.entries(english).flatMap(([key, text]) => (typeof text === 'string' && text !== catalog[key] && !Object.values(catalog).includes(text) ? [text] : [])))
      const keys = new Set(Object.keys(english))
      for (const name of PAGES) {
        await goTo(page, name)
        const words = await ownWords(page)
        expect(words.length).toBeGreaterThan(20)
        expect(words.filter((word) => keys.has(word) || /\{\w+\}|undefined|NaN|\[object/.test(word)), `${name}, ${language}`).toEqual([])
        expect(words.filter((word) => foreign.has(word)), `${name}, ${language}`).toEqual([])
      }
    }
    expect(await page.evaluate(() => 'stayed' in window)).toBe(true)
  })
})

/** The browser asks again for the page's icon, after every change of the address. */
const NO_ICON = /ERR_INTERNET_DISCONNECTED/

describe('without network', () => {
  test('every page that was visited goes on with its data, selection and records', async () => {
    const page = await openPage({ address: '?page=projects&open=projects:none', expectedErrors: [NO_ICON] })
    await untilSettled(page)
    await page.getByRole('button', { name: 'Close the panel' }).click()
    const texts = new Map<string, string>()
    for (const name of PAGES) {
      await goTo(page, name)
      if (name === 'map') await page.locator('.map-stage canvas').first().waitFor()
      texts.set(name, await page.locator('main').innerText())
    }
    await page.waitForLoadState('networkidle')
    await page.context().setOffline(true)
    for (const name of PAGES) {
      await goTo(page, name)
      expect(await page.locator('main').innerText(), name).toBe(texts.get(name))
    }
    await goTo(page, 'projects')
    await page.getByRole('button', { name: /^6 Far East/ }).click()
    const grid = page.getByRole('grid', { name: 'Projects' })
    await expect.poll(async () => Number(await grid.getAttribute('aria-rowcount'))).toBeLessThan(40)
    await grid.getByRole('row').nth(1).getByRole('link').first().click()
    await page.getByRole('complementary').getByText('Source:').first().waitFor()
  })
})

describe('a phone', () => {
  test('shows a record as a sheet over the page, as wide as the window', async () => {
    const page = await openPage({ address: '?page=map&open=regions:RU-SAK', viewport: { width: 390, height: 844 }, context: { isMobile: true, hasTouch: true } })
    await untilSettled(page)
    const panel = page.getByRole('complementary')
    await panel.getByRole('heading', { name: /Sakhalin/ }).first().waitFor()
    const box = await panel.boundingBox()
    expect(box?.width).toBe(await page.evaluate(() => document.documentElement.clientWidth))
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(845)
    await page.keyboard.press('Escape')
    await expect.poll(() => panel.count()).toBe(0)
  })

  test.each(['en', 'ru', 'ja'] as const)('scrolls no page sideways at 320 px, nor clips its words with wide spacing: %s', async (language) => {
    const page = await openPage({ address: `?lang=${language}`, language, viewport: { width: 320, height: 640 }, context: { isMobile: true, hasTouch: true } })
    for (const name of PAGES) {
      await goTo(page, name)
      await page.evaluate(() => {
        const sheet = new CSSStyleSheet()
        sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }')
        document.adoptedStyleSheets = []
        const narrow = document.documentElement.scrollWidth
        document.adoptedStyleSheets = [sheet]
        Object.assign(window, { widths: [narrow, document.documentElement.scrollWidth] })
      })
      expect(await page.evaluate(() => (window as unknown as { readonly widths: readonly number[] }).widths), name).toEqual([320, 320])
      const clipped = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('button, h1, h2, h3, p, label, li, a, span')]
          .filter((one) => one.checkVisibility() && getComputedStyle(one).clipPath === 'none' && !one.closest('.spoken, .data-table, .mark-walk') && [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()))
          .filter((one) => {
            const { overflowY, overflowX, textOverflow } = getComputedStyle(one)
            const cut = (overflow: string) => overflow === 'hidden' || overflow === 'clip'
            return (cut(overflowY) && one.scrollHeight > one.clientHeight + 2) || (cut(overflowX) && textOverflow !== 'ellipsis' && one.scrollWidth > one.clientWidth + 2)
          })
          .map((one) => `${one.className}: ${one.innerText.slice(0, 40)}`),
      )
      expect(clipped, name).toEqual([])
      await page.evaluate(() => {
        document.adoptedStyleSheets = []
      })
    }
  })
})

describe('what the reader has asked of the browser', () => {
  test('forced colours leave a page with its bars and words', async () => {
    const page = await openPage({ forcedColors: 'active' })
    await untilSettled(page)
    const picture = await page.screenshot()
    expect(picture.length).toBeGreaterThan(40_000)
    const pressed = page.getByRole('button', { name: /^4 Energy/ })
    const plain = await pressed.screenshot()
    await pressed.click()
    await page.getByRole('button', { name: /^4 Energy/, pressed: true }).waitFor()
    await page.mouse.move(0, 0)
    expect((await pressed.screenshot()).equals(plain)).toBe(false)
  })

  test('less motion means none', async () => {
    const page = await openPage({ address: '?page=map', reducedMotion: 'reduce' })
    await untilSettled(page)
    expect(await page.getByRole('checkbox', { name: 'Moving ties' }).isDisabled()).toBe(true)
    await page.getByRole('button', { name: /^6 Far East/ }).click()
    expect(await page.evaluate(() => document.getAnimations().filter(({ playState, effect }) => playState === 'running' && Number(effect?.getComputedTiming().duration) > 1).length)).toBe(0)
  })

  test('without WebGL the map is a still picture with the same selection, and says so', async () => {
    const page = await openPage({
      address: '?page=map',
      prepare: async (opened) => {
        await opened.addInitScript(() => {
          const { getContext } = HTMLCanvasElement.prototype
          HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...more: readonly unknown[]) {
            return kind.startsWith('webgl') ? null : (getContext as (...values: readonly unknown[]) => unknown).call(this, kind, ...more)
          } as typeof getContext
        })
      },
      expectedErrors: [/webgl/i],
    })
    await page.getByRole('status').filter({ hasText: 'cannot draw the moving map' }).waitFor({ timeout: 40_000 })
    const shapes = page.locator('.map-stage svg path')
    await expect.poll(() => shapes.count()).toBeGreaterThan(130)
    await page.getByRole('listbox', { name: /by region and prefecture/ }).focus()
    for (const key of ['Home', ' ']) await page.keyboard.press(key)
    await page.getByRole('button', { name: /^Remove “Russian region/ }).waitFor()
  })
})
