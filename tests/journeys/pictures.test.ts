import { readFileSync } from 'node:fs'
import { buffer } from 'node:stream/consumers'
import { unzipSync } from 'fflate'
import type { Locator, Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import { elementsOf } from '../unit/downloads/elements-of'
import { plainRecords } from '../unit/downloads/plain-records'
import { expectNoAxeViolations } from './support/expect-no-axe-violations'
import { openPage } from './support/open-page'

interface Saved {
  readonly name: string
  readonly bytes: Buffer
}

/** What the browser hands to the reader's downloads. */
async function saved(page: Page, act: () => Promise<void>): Promise<Saved> {
  const [download] = await Promise.all([page.waitForEvent('download'), act()])
  return { name: download.suggestedFilename(), bytes: await buffer(await download.createReadStream()) }
}

/** The first figure with a picture, brought in sight. */
async function firstFigure(page: Page): Promise<Locator> {
  const figure = page.locator('.figure[id]').filter({ has: page.locator('canvas') }).first()
  await figure.waitFor()
  await figure.scrollIntoViewIfNeeded()
  return page.locator(`[id="${await figure.getAttribute('id')}"]`)
}

async function choose(page: Page, figure: Locator, name: RegExp): Promise<void> {
  await figure.getByRole('button', { name: 'Download' }).click()
  const item = page.getByRole('menuitem', { name })
  await item.and(page.locator(':not([aria-disabled])')).waitFor()
  await item.click()
}

/** Size of a PNG, whether its title has ink, and how many colours it has: read by the browser, not by our code. */
function look(page: Page, png: Buffer): Promise<{ readonly width: number; readonly height: number; readonly ink: number; readonly colours: number }> {
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
    const { width, height } = bitmap
    const context = new OffscreenCanvas(width, height).getContext('2d')
    if (!context) throw new Error('no canvas')
    context.drawImage(bitmap, 0, 0)
    const scale = width / 960
    const title = context.getImageData(32 * scale, 24 * scale, width - 64 * scale, 30 * scale).data
    let ink = 0
    for (let at = 0; at < title.length; at += 4) if ((title[at] ?? 0) + (title[at + 1] ?? 0) + (title[at + 2] ?? 0) < 200) ink++
    const all = new Uint32Array(context.getImageData(0, 0, width, height).data.buffer)
    return { width, height, ink: ink / (title.length / 4), colours: new Set(all).size }
  }, png.toString('base64'))
}

describe('a figure taken away', () => {
  test('as PNG is whole, titled and as large as its menu says, at each scale', async () => {
    const page = await openPage({ address: '?page=ties&lang=en&as-of=2019-06' })
    const figure = await firstFigure(page)
    const id = await figure.getAttribute('id')
    for (const scale of [1, 2, 3, 4]) {
      await figure.getByRole('button', { name: 'Download' }).click()
      const item = page.getByRole('menuitem', { name: new RegExp(`PNG ${scale}×`) })
      const [, width, height] = /(\d+) × (\d+) px/.exec(await item.getByText('px').innerText()) ?? []
      const { name, bytes } = await saved(page, () => item.click())
      expect(name).toMatch(new RegExp(`^eight-point-atlas_${id}_as-of-2019-06_\\d{4}-\\d{2}-\\d{2}\\.png$`))
      const seen = await look(page, bytes)
      expect([seen.width, seen.height]).toEqual([Number(width), Number(height)])
      expect(seen.width).toBe(960 * scale)
      expect(seen.ink).toBeGreaterThan(0.005)
      expect(seen.colours).toBeGreaterThan(20)
    }
  })

  test('as SVG holds the words of the figure as text', async () => {
    const page = await openPage({ address: '?page=ties&lang=ru' })
    const figure = await firstFigure(page)
    const title = await figure.getByRole('heading').innerText()
    await figure.getByRole('button', { name: 'Скачать' }).click()
    const item = page.getByRole('menuitem', { name: /SVG/ })
    await item.getByText('масштабируемое').waitFor()
    await page.getByText('960 ×').waitFor()
    const { name, bytes } = await saved(page, () => item.click())
    expect(name).toMatch(/\.svg$/)
    const elements = elementsOf(bytes.toString('utf8'))
    expect(elements.find((element) => element.name === 'title')?.text).toBe(title)
    const words = elements.filter((element) => element.name === 'text').map(({ text }) => text).join(' ')
    expect(words).toContain('Атлас восьми пунктов')
    expect(words).toContain(await figure.locator('.source').innerText().then((source) => source.split(' ')[0] ?? ''))
  })

  test('as CSV is the table beside the figure', async () => {
    const page = await openPage({ address: '?page=ties&lang=en' })
    const figure = await firstFigure(page)
    const { name, bytes } = await saved(page, () => choose(page, figure, /Data \(CSV\)/))
    expect(name).toMatch(/\.csv$/)
    expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]))
    const records = plainRecords(bytes.toString('utf8'))
    await figure.getByRole('button', { name: 'Show as table' }).click()
    await expect.poll(() => figure.locator('.twin tbody tr').count()).toBe(records.length)
    expect(Object.keys(records[0] ?? {})).toEqual(await figure.locator('.twin thead th').allInnerTexts())
    expect(Object.values(records[0] ?? {})[0]).toBe(await figure.locator('.twin tbody th').first().innerText())
  })

  test('as a link opens on the figure itself', async () => {
    const page = await openPage({ address: '?page=ties&lang=en', context: { permissions: ['clipboard-read', 'clipboard-write'] } })
    const last = page.locator('.figure[id]').filter({ has: page.getByRole('button', { name: 'Download' }) }).last()
    await last.waitFor()
    await choose(page, last, /Copy link/)
    await last.getByText('The link is in the clipboard.').waitFor()
    const address = await page.evaluate(() => navigator.clipboard.readText())
    const id = await last.getAttribute('id')
    expect(new URL(address).hash).toBe(`#${id}`)
    await page.goto(address)
    await page.reload()
    const figure = page.locator(`[id="${id}"]`)
    await expect.poll(async () => (await figure.boundingBox())?.y ?? -1).toBeGreaterThanOrEqual(0)
    await expect.poll(async () => (await figure.boundingBox())?.y ?? 9999).toBeLessThan(900)
  })

  test('is offered by a menu that keys can use and axe accepts', async () => {
    const page = await openPage({ address: '?page=ties&lang=en' })
    const figure = await firstFigure(page)
    const button = figure.getByRole('button', { name: 'Download' })
    await button.focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => page.getByRole('menuitem', { name: /CSV/ }).evaluate((item) => item === document.activeElement)).toBe(true)
    await expectNoAxeViolations(page)
    await page.keyboard.press('Escape')
    await expect.poll(() => button.evaluate((element) => element === document.activeElement)).toBe(true)
  })
})

describe('the Data page', () => {
  test('hands out the package as it was bundled', async () => {
    const page = await openPage({ address: '?page=data&lang=en' })
    const { name, bytes } = await saved(page, () => page.getByRole('button', { name: 'Download everything (ZIP)' }).click())
    expect(name).toMatch(/^eight-point-atlas_data-package_\d{4}-\d{2}-\d{2}\.zip$/)
    const files = unzipSync(new Uint8Array(bytes))
    expect(Object.keys(files)).toEqual(expect.arrayContaining(['datapackage.json', 'projects.csv', 'titles_ru.csv', 'README.md']))
    const changed = Object.entries(files).filter(([path, content]) => !readFileSync(new URL(`../../data/${path}`, import.meta.url)).equals(content))
    expect(changed.map(([path]) => path)).toEqual([])
  })

  test('hands out tables and empty templates', async () => {
    const page = await openPage({ address: '?page=data&lang=en' })
    const table = await saved(page, () => page.getByRole('button', { name: 'Download Projects as CSV', exact: true }).click())
    const template = await saved(page, () => page.getByRole('button', { name: 'Download an empty template for Projects', exact: true }).click())
    const records = plainRecords(table.bytes.toString('utf8'))
    const bundled = plainRecords(readFileSync(new URL('../../data/projects.csv', import.meta.url), 'utf8'))
    expect(records.map((record) => record['id'])).toEqual(bundled.map((record) => record['id']))
    expect(template.bytes.toString('utf8')).toBe(`\uFEFF"${Object.keys(bundled[0] ?? {}).join('","')}"\r\n`)
  })

  test('finds a column by a word of another language and links to it', async () => {
    const page = await openPage({ address: '?page=data&lang=en' })
    await page.getByRole('searchbox', { name: 'Search all columns' }).fill('案件名')
    await page.getByRole('link', { name: 'Link to the column Project', exact: true }).click()
    await expect.poll(() => new URL(page.url()).searchParams.get('set.data.column')).toBe('name_en')
    expect(await page.locator('tr.current th code').innerText()).toBe('name_en')
  })

  test.each(['en', 'ja', 'ru'] as const)('shows its policy, and axe finds nothing, in %s', async (language) => {
    const page = await openPage({ address: `?page=data&lang=${language}`, language, colorScheme: language === 'ja' ? 'dark' : 'light' })
    await page.locator('.data-bar').first().waitFor()
    expect(await page.locator('.data-policy li').allInnerTexts()).toContain("connect-src 'self'")
    await expectNoAxeViolations(page, {}, 'main')
  })
})
