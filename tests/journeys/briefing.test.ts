import { readFile } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import type { Page } from 'playwright'
import { describe, expect, inject, test } from 'vitest'
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

/** A copy of the bundled briefing, to be changed. */
async function copyOfPlan(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Make a copy to change' }).click()
  await page.getByLabel('Title of the briefing').waitFor()
}

const titles = (page: Page): Promise<readonly string[]> => page.locator('.scene-item h3').allInnerTexts()

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
    for (const text of ['The eight points side by side', 'All data, no filter', 'Status as last reported', 'Source: register of projects', 'Northern Territories']) await page.getByText(text).first().waitFor()
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

describe('the Briefing page', () => {
  test('a figure added to a briefing opens again as it was', async () => {
    const page = await openPage({ address: '?page=overview&lang=en&point=4' })
    const figure = page.locator('#points-by-stage')
    await figure.getByRole('button', { name: 'Add to briefing' }).click()
    await page.getByRole('menuitem', { name: 'A new briefing' }).click()
    await figure.getByText('Added as scene 1 of “New briefing”.').waitFor()
    await page.getByRole('button', { name: 'Add view to briefing' }).click()
    await page.getByRole('menuitem', { name: 'New briefing' }).first().click()
    await page.getByText('Added as scene 2 of “New briefing”.').waitFor()
    await page.getByRole('link', { name: 'Briefing', exact: true }).click()
    await page.getByRole('button', { name: /^New briefing 2 scenes/ }).click()
    await expect.poll(() => titles(page)).toEqual(['Projects of the eight points by stage', 'Overview · Point: Energy'])
    await page.reload()
    await page.getByRole('button', { name: 'Present from here' }).first().click()
    await page.locator('.scene-figure canvas').waitFor()
    expect(new URL(page.url()).searchParams.get('focus')).toBe('points-by-stage')
    expect(await page.locator('.briefing-condition').innerText()).toContain('Point: Energy')
  })

  test('scenes are moved, duplicated, hidden, edited and deleted, and each change is undone', async () => {
    const page = await openPage({ address: '?page=briefing&lang=en' })
    await copyOfPlan(page)
    const before = await titles(page)
    const second = page.getByRole('group', { name: 'Scene “The eight points side by side”' })
    await second.getByRole('button', { name: 'Move down' }).click()
    await expect.poll(async () => (await titles(page))[2]).toBe(before[1])
    await second.getByRole('button', { name: 'Duplicate' }).click()
    await expect.poll(async () => (await titles(page)).length).toBe(before.length + 1)
    await page.keyboard.press('Control+z')
    await second.getByRole('button', { name: 'Hide' }).click()
    await expect.poll(async () => (await titles(page))[2]).toMatch(/hidden$/)
    await second.getByRole('button', { name: 'Edit' }).click()
    await page.getByLabel('Text shown with the scene').fill('Eight points, one page.')
    await page.getByLabel('Notes for the presenter').focus()
    await page.locator('.scene-item').nth(2).getByText('Eight points, one page.').first().waitFor()
    await second.getByRole('button', { name: 'Delete' }).click()
    await expect.poll(async () => (await titles(page)).length).toBe(before.length - 1)
    for (let step = 0; step < 4; step++) await page.getByRole('button', { name: 'Undo the change' }).click()
    await expect.poll(() => titles(page)).toEqual(before)
  })

  test('a scene is dragged to another place', async () => {
    const page = await openPage({ address: '?page=briefing&lang=en' })
    await copyOfPlan(page)
    const before = await titles(page)
    const boxOf = async (index: number) => (await page.locator('.scene-item .handle').nth(index).boundingBox())!
    const [from, to] = [await boxOf(1), await boxOf(2)]
    await page.mouse.move(from.x + 8, from.y + 8)
    await page.mouse.down()
    // A drag begins with the second move.
    await page.mouse.move(from.x + 8, from.y + 24, { steps: 4 })
    await page.mouse.move(to.x + 8, to.y + 8, { steps: 4 })
    await page.mouse.up()
    await expect.poll(async () => (await titles(page)).slice(0, 3)).toEqual([before[0], before[2], before[1]])
  })

  test('a briefing is deleted and brought back', async () => {
    const page = await openPage({ address: '?page=briefing&lang=en' })
    await copyOfPlan(page)
    await page.getByRole('button', { name: 'Delete briefing' }).click()
    await page.getByRole('button', { name: 'Make a copy to change' }).waitFor()
    expect(await page.getByRole('button', { name: /\(copy\)/ }).count()).toBe(0)
    await page.getByRole('button', { name: 'Undo the change' }).click()
    await page.getByRole('button', { name: /\(copy\)/ }).waitFor()
  })

  test('a briefing goes out as a file and comes back in another browser', async () => {
    const page = await openPage({ address: '?page=briefing&lang=en' })
    await copyOfPlan(page)
    await page.getByLabel('Title of the briefing').fill('For the minister')
    await page.getByLabel('Title of the briefing').press('Enter')
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save as file' }).click()])
    const text = (await buffer(await download.createReadStream())).toString('utf8')
    expect(text.length).toBeLessThan(20_000)
    const other = await openPage({ address: '?page=briefing&lang=en' })
    await other.getByLabel('Open a file').setInputFiles({ name: 'minister.json', mimeType: 'application/json', buffer: Buffer.from(text) })
    await other.getByRole('button', { name: /^For the minister 10 scenes/ }).waitFor()
    expect(await titles(other)).toHaveLength(10)
  })

  test('a faulty file is refused with place and remedy, and nothing is changed', async () => {
    const page = await openPage({ address: '?page=briefing&lang=en' })
    const text = JSON.stringify({ format: 'eight-point-atlas-briefing', version: 1, title: {}, scenes: [{ kind: 'view', title: { en: 'Map' }, address: '?page=nowhere' }] })
    await page.getByLabel('Open a file').setInputFiles({ name: 'odd.json', mimeType: 'application/json', buffer: Buffer.from(text) })
    const report = page.locator('.briefing-import')
    await report.getByText('odd.json was not taken over: 2 faults.').waitFor()
    expect(await report.getByRole('listitem').allInnerTexts()).toEqual([
      'title The title is missing. Write one in at least one of en, ja, ru.',
      'scenes[0].address This part of the address cannot be read and is left out: page=nowhere. Open the scene and add it anew.',
    ])
    expect(await page.getByRole('heading', { name: 'Your own' }).count()).toBe(0)
  })

  test('two tabs see each other’s changes', async () => {
    const page = await openPage({ address: '?page=briefing&lang=en' })
    const other = await page.context().newPage()
    await other.goto(new URL('?page=briefing&lang=en', inject('siteAddress')).href)
    await copyOfPlan(page)
    await other.getByRole('button', { name: /\(copy\)/ }).click()
    await page.getByRole('group', { name: 'Scene “Announced is not itemised”' }).getByRole('button', { name: 'Delete' }).click()
    await expect.poll(async () => (await titles(other)).length).toBe(9)
  })

  test('a full storage is said, and the briefing lasts as long as the page', async () => {
    const page = await openPage({
      address: '?page=briefing&lang=en',
      prepare: async (opened) => {
        await opened.addInitScript(() => {
          Storage.prototype.setItem = () => {
            throw new DOMException('full', 'QuotaExceededError')
          }
        })
      },
    })
    await copyOfPlan(page)
    await page.getByText('There is no room left in this browser').waitFor()
    expect(await titles(page)).toHaveLength(10)
  })

  test('a scene whose figures have changed says so, in the list and on the screen', async () => {
    const page = await openPage({ address: '?page=briefing&lang=en' })
    const text = await readFile(new URL(`../../data/briefings/${PLAN}.json`, import.meta.url), 'utf8')
    const changed = JSON.parse(text) as { id: string; scenes: { counts?: Record<string, number> }[] }
    const counts = changed.scenes[1]?.counts ?? {}
    const now = counts['projects'] ?? 0
    counts['projects'] = 32
    await page.getByLabel('Open a file').setInputFiles({ name: 'old.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(changed)) })
    await page.locator('.scene-item').nth(1).getByText(`Projects: was 32, now ${now}`).waitFor()
    expect(await page.locator('.briefing-changes').count()).toBe(1)
    await page.getByRole('button', { name: 'Present from here' }).nth(1).click()
    await page.locator('.presenter-foot').getByText(`Projects: was 32, now ${now}`).waitFor()
  })

  test.each(['en', 'ja', 'ru'] as const)('axe finds nothing in %s', async (language) => {
    const page = await openPage({ address: `?page=briefing&lang=${language}`, language, colorScheme: language === 'ru' ? 'dark' : 'light' })
    await page.locator('.scene-item').first().waitFor()
    await expectNoAxeViolations(page)
  })
})
