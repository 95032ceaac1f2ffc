import type { Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import { expectNoAxeViolations } from './support/expect-no-axe-violations'
import { openPage, type OpenOptions } from './support/open-page'

const PLAN = 'the-plan-in-eight-scenes'

const scene = (page: Page): Promise<string | null> => Promise.resolve(new URL(page.url()).searchParams.get('present'))

async function present(number: number, options: OpenOptions & { readonly briefing?: string } = {}): Promise<Page> {
  const { briefing = PLAN, language = 'en' } = options
  const page = await openPage({ ...options, address: `?present=${briefing}:${number}&lang=${language}` })
  await page.locator('.presenter').waitFor()
  return page
}

async function expectScene(page: Page, number: number): Promise<void> {
  await expect.poll(() => scene(page)).toBe(`${PLAN}:${number}`)
}

describe('presenting', () => {
  test('keys and clicker turn the scenes, and the address says which is shown', async () => {
    const page = await present(1)
    await page.getByRole('heading', { level: 1, name: 'The plan in eight scenes' }).waitFor()
    for (const [key, number] of [['ArrowRight', 2], [' ', 3], ['PageDown', 4], ['PageUp', 3], ['ArrowLeft', 2], ['End', 10], ['ArrowRight', 10], ['Home', 1], ['ArrowLeft', 1]] as const) {
      await page.keyboard.press(key)
      await expectScene(page, number)
    }
    await page.keyboard.type('10')
    await page.keyboard.press('Enter')
    await expectScene(page, 10)
    await page.keyboard.type('42')
    await page.keyboard.press('Enter')
    await page.getByText('There is no scene 42.').waitFor()
    await page.goBack()
    await expectScene(page, 1)
  })

  test('a scene about one figure shows it alone, large, with title, text, date, source and border note', async () => {
    const page = await present(2, { viewport: { width: 1920, height: 1080 } })
    await page.locator('.scene-figure canvas').waitFor()
    expect(await page.locator('.figure:visible').count()).toBe(1)
    const box = await page.locator('.scene-figure .chart').boundingBox()
    expect((box?.width ?? 0) * (box?.height ?? 0)).toBeGreaterThan(1920 * 1080 * 0.4)
    for (const text of ['The eight points side by side', 'All data, no filter', 'Status as last reported', 'Source: register of projects', 'imply no position']) await page.getByText(text).first().waitFor()
    expect(await page.locator('.masthead, .timeline').count()).toBe(0)
  })

  test('says title and number of each scene', async () => {
    const page = await present(2, { language: 'ru' })
    const status = page.getByRole('status').first()
    await expect.poll(() => status.innerText()).toBe('Сцена 2 из 10: Восемь пунктов рядом')
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => status.innerText()).toContain('Сцена 3 из 10')
    await expect.poll(() => page.title()).toMatch(/^3\. /)
  })

  test('a click filters within the scene, one key leads back to it', async () => {
    const page = await present(2)
    const walk = page.getByRole('listbox')
    await walk.focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await expect.poll(() => new URL(page.url()).searchParams.get('point')).toBe('1')
    await page.getByRole('button', { name: /Back to the scene/ }).waitFor()
    await page.locator('.presenter-head h1').click()
    await walk.blur()
    await page.keyboard.press('Backspace')
    await expect.poll(() => new URL(page.url()).searchParams.get('point')).toBeNull()
    expect(await page.getByRole('button', { name: /Back to the scene/ }).count()).toBe(0)
    await expectScene(page, 2)
  })

  test('a chart that has the focus keeps its arrow keys, the clicker turns scenes all the same', async () => {
    const page = await present(2)
    await page.getByRole('listbox').focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('End')
    await expectScene(page, 2)
    await page.keyboard.press('PageDown')
    await expectScene(page, 3)
  })

  test('black hides everything, any way out of it shows the scene', async () => {
    const page = await present(2)
    await page.keyboard.press('b')
    const black = page.getByRole('button', { name: 'Bring the scene back' })
    expect(await black.boundingBox()).toEqual({ x: 0, y: 0, width: 1440, height: 900 })
    await page.keyboard.press('Escape')
    await black.waitFor({ state: 'detached' })
    await page.keyboard.press('.')
    await black.waitFor()
    await page.keyboard.press('ArrowRight')
    await black.waitFor({ state: 'detached' })
    await expectScene(page, 3)
  })

  test('the list names every scene and leads there', async () => {
    const page = await present(2)
    await page.keyboard.press('l')
    const list = page.getByRole('dialog')
    expect(await list.getByRole('listitem').count()).toBe(10)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expectScene(page, 4)
    expect(await list.count()).toBe(0)
    await page.keyboard.press('l')
    await page.keyboard.press('Escape')
    await list.waitFor({ state: 'detached' })
    await expectScene(page, 4)
  })

  test('? says what the keys do, and gives way to them again', async () => {
    const page = await present(2, { language: 'ja' })
    await page.keyboard.press('?')
    const help = page.getByRole('dialog', { name: '発表中のキー' })
    await help.getByText('その番号の場面へ').waitFor()
    expect(await help.locator('kbd').allInnerTexts()).toEqual(expect.arrayContaining(['B, .', 'Home, End', '?', 'Esc']))
    await page.keyboard.press('Escape')
    await help.waitFor({ state: 'detached' })
    await page.keyboard.press('ArrowRight')
    await expectScene(page, 3)
  })

  test('one map serves all scenes: prepared before the first, at rest and unheard of while charts are shown', async () => {
    const page = await present(1, {
      prepare: async (opened) => {
        await opened.addInitScript(() => {
          const draw = WebGL2RenderingContext.prototype.drawElements
          Object.assign(window, { draws: 0 })
          WebGL2RenderingContext.prototype.drawElements = function drawElements(...values) {
            ;(window as unknown as { draws: number }).draws += 1
            return draw.apply(this, values)
          }
        })
      },
    })
    const draws = () => page.evaluate(() => (window as unknown as { readonly draws: number }).draws)
    const canvas = page.locator('.map-stage canvas').first()
    await canvas.waitFor({ state: 'attached', timeout: 30_000 })
    await expect.poll(() => page.locator('.map-figure').getAttribute('aria-busy'), { timeout: 30_000 }).toBeNull()
    const handle = await canvas.elementHandle()
    expect(await canvas.isVisible()).toBe(false)
    expect(await page.getByRole('listbox').count()).toBe(0)
    for (let step = 0; step < 4; step++) {
      await page.keyboard.press('Tab')
      expect(await page.evaluate(() => document.activeElement?.closest('.map-figure') ?? null)).toBeNull()
    }
    // On a button, Enter would press it.
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
    await page.keyboard.type('5')
    await page.keyboard.press('Enter')
    await canvas.waitFor({ state: 'visible' })
    expect(await page.getByRole('listbox').count()).toBe(1)
    await page.waitForTimeout(1500)
    await page.keyboard.press('ArrowRight')
    await page.locator('.scene-figure canvas').waitFor()
    await page.waitForTimeout(500)
    const before = await draws()
    expect(before).toBeGreaterThan(0)
    // The picture it was left with is still there.
    await page.keyboard.press('ArrowLeft')
    await canvas.waitFor({ state: 'visible' })
    await page.waitForTimeout(500)
    expect(await draws()).toBe(before)
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await page.waitForTimeout(1500)
    expect(await draws()).toBe(before)
    await page.keyboard.press('ArrowRight')
    await canvas.waitFor({ state: 'visible' })
    expect(await handle?.evaluate((one) => one === document.querySelector('.map-stage canvas'))).toBe(true)
    await expect.poll(draws).toBeGreaterThan(before)
  })

  test.each([
    [390, 844],
    [768, 1024],
  ] as const)('on a screen of %d × %d a scene is one column: words, map, legend, notes', async (width, height) => {
    const page = await present(5, { viewport: { width, height } })
    const boxOf = async (selector: string) => (await page.locator(selector).boundingBox())!
    await page.locator('.presenter .map-legend').waitFor()
    const [title, map, legend, notes, foot] = [await boxOf('.presenter-head h1'), await boxOf('.map-stage'), await boxOf('.map-legend'), await boxOf('.map-figure > .summary'), await boxOf('.presenter-foot')]
    expect([map.x, map.width]).toEqual([0, width])
    expect(map.height).toBeGreaterThanOrEqual(height / 2)
    const starts = [title.y + title.height, map.y, legend.y, notes.y, foot.y]
    expect(starts).toEqual(starts.toSorted((a, b) => a - b))
    expect(legend.y + legend.height).toBeLessThanOrEqual(notes.y)
    for (let number = 1; number <= 10; number++) {
      await page.keyboard.type(String(number))
      await page.keyboard.press('Enter')
      await expectScene(page, number)
      await page.waitForTimeout(400)
      const over = await page.evaluate(() => [...document.querySelectorAll('.presenter *')].filter((one) => one.checkVisibility({ visibilityProperty: true }) && !one.closest('svg, .spoken, .mark-walk, .maplibregl-map, .chart') && one.getBoundingClientRect().right > innerWidth + 1).map((one) => one.className))
      expect({ number, over }).toEqual({ number, over: [] })
    }
  })

  test('Escape leaves to the page of the scene, in sight of its figure', async () => {
    const page = await present(6)
    await page.locator('.scene-figure').waitFor()
    await page.keyboard.press('Escape')
    await page.locator('.masthead').waitFor()
    expect(await scene(page)).toBeNull()
    await expect.poll(async () => (await page.locator('#ladder').boundingBox())?.y ?? 9999).toBeLessThan(900)
  })

  test('pointer and tools go when the pointer rests', async () => {
    const page = await present(2)
    const tools = page.getByRole('navigation')
    await page.mouse.move(300, 300)
    await expect.poll(() => tools.evaluate((element) => getComputedStyle(element).opacity)).toBe('1')
    await expect.poll(() => tools.evaluate((element) => getComputedStyle(element).opacity), { timeout: 5000 }).toBe('0')
    expect(await page.locator('.presenter').evaluate((element) => getComputedStyle(element).cursor)).toBe('none')
  })

  test('notes, clock and next scene stand in a second window, whose keys turn the scenes', async () => {
    const page = await present(2)
    const [notes] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press('n')])
    await notes.getByText('Click a point to follow it through the figure').waitFor()
    await notes.getByText('Announced is not itemised').waitFor()
    await expect.poll(() => notes.locator('.presenter-clock').innerText()).toMatch(/0:0[1-9] gone by/)
    expect(await notes.locator('main').evaluate((main) => getComputedStyle(main).fontFamily)).toContain('Plex')
    await notes.keyboard.press('ArrowRight')
    await expectScene(page, 3)
    await notes.getByRole('heading', { level: 1, name: 'Announced is not itemised' }).waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(() => notes.isClosed()).toBe(true)
  })

  test('a second window that the browser blocks is said', async () => {
    const page = await present(2, {
      prepare: async (opened) => {
        await opened.addInitScript(() => {
          window.open = () => null
        })
      },
    })
    await page.keyboard.press('n')
    await expect.poll(() => page.locator('.presenter-word').innerText()).toContain('The browser has blocked the second window.')
  })

  test('a briefing that this browser does not have is said', async () => {
    const page = await openPage({ address: '?page=ties&present=nowhere:2&lang=en' })
    await page.getByText('This briefing is not here').waitFor()
    await page.getByRole('button', { name: 'Show the view of the link' }).click()
    await page.locator('.masthead').waitFor()
    expect(new URL(page.url()).searchParams.get('page')).toBe('ties')
  })

  test.each([
    [1, 'en', 'light'],
    [2, 'ja', 'dark'],
    [4, 'ru', 'light'],
    [10, 'en', 'dark'],
  ] as const)('axe finds nothing in scene %i, %s, %s', async (number, language, colorScheme) => {
    const page = await present(number, { language, colorScheme, viewport: { width: 1280, height: 720 } })
    await page.waitForTimeout(1500)
    await expectNoAxeViolations(page)
  })

  test.each(['en', 'ja', 'ru'] as const)('nothing is cut off or runs over: every scene in %s', async (language) => {
    const page = await present(1, { language, viewport: { width: 1280, height: 720 } })
    for (let number = 1; number <= 10; number++) {
      await expectScene(page, number)
      await page.waitForTimeout(600)
      const over = await page.evaluate(() =>
        [...document.querySelectorAll('.presenter, .presenter-head, .presenter-foot, .presenter-card, .presenter-main, .scene-picture')]
          .filter((part) => part.scrollHeight > part.clientHeight + 1 || part.scrollWidth > part.clientWidth + 1)
          .map((part) => `${part.className}: ${part.scrollWidth}×${part.scrollHeight} in ${part.clientWidth}×${part.clientHeight}`),
      )
      expect({ number, over }).toEqual({ number, over: [] })
      await page.keyboard.press('ArrowRight')
    }
  })
})
