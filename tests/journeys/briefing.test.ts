import { readFile } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import type { Page } from 'playwright'
import { describe, expect, inject, test } from 'vitest'
import { expectNoAxeViolations } from './support/expect-no-axe-violations'
import { openPage } from './support/open-page'

const PLAN = 'the-plan-in-eight-scenes'

/** A copy of the bundled briefing, to be changed. */
async function copyOfPlan(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Make a copy to change' }).click()
  await page.getByLabel('Title of the briefing').waitFor()
}

const titles = (page: Page): Promise<readonly string[]> => page.locator('.scene-item h3').allInnerTexts()

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
