import { readFileSync } from 'node:fs'
import { buffer } from 'node:stream/consumers'
import type { Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import { expectNoAxeViolations } from './support/expect-no-axe-violations'
import { acceptChanges, loadFile } from './support/load-file'
import { openPage, type OpenOptions } from './support/open-page'

const bundled = readFileSync(new URL('../../data/projects.csv', import.meta.url), 'utf8')
const [header = '', ...rows] = bundled.trimEnd().split(/\r?\n/)

/** The projects with one more, one changed and a column of the ministry's own. */
const UPDATE = [
  `${header},ministry note`,
  ...rows.map((row, index) => `${index === 2 ? row.replace(',contract,', ',completed,') : row},note ${index}`),
  `${(rows[0] ?? '').replace('PRJ-001', 'PRJ-901')},new`,
].join('\n')
/** Two projects less, nothing else. */
const SHORTER = [header, ...rows.slice(2)].join('\n')

const openData = (options: OpenOptions = {}): Promise<Page> => openPage({ ...options, address: '?page=data&lang=en' })
const again = async (page: Page): Promise<Page> => {
  const other = await page.context().newPage()
  await other.goto(page.url())
  await versions(other).first().waitFor()
  return other
}
const fingerprintOf = (page: Page): string | null => new URL(page.url()).searchParams.get('data')
const versions = (page: Page) => page.locator('.versions-item')
const shownVersion = (page: Page): Promise<string> => page.locator('.versions-item[aria-current] h3').innerText()
const projectsIn = async (page: Page): Promise<number> => Number(/(\d+) projects/.exec(await page.locator('.filter-count').innerText())?.[1])
/** Everything the browser's database holds of versions. */
const keptIn = (page: Page): Promise<{ readonly versions: number; readonly texts: number }> =>
  page.evaluate(async () => {
    // oxlint-disable-next-line unicorn/consistent-function-scoping -- the page knows nothing of this file
    const request = <Value>(asked: IDBRequest<Value>): Promise<Value> =>
      new Promise((resolve, reject) => {
        asked.addEventListener('success', () => resolve(asked.result))
        asked.addEventListener('error', () => reject(asked.error ?? new Error('no answer')))
      })
    const database = await request(indexedDB.open('eight-point-atlas'))
    const [found, texts] = await Promise.all(['versions', 'texts'].map((store) => request(database.transaction(store).objectStore(store).count())))
    database.close()
    return { versions: found ?? 0, texts: texts ?? 0 }
  })

async function acceptUpdate(page: Page): Promise<void> {
  await loadFile(page, 'projects_2019-03.csv', UPDATE)
  await acceptChanges(page)
}

describe('a load', () => {
  test('is looked through, accepted in part, shown everywhere, taken back and there after a reload', async () => {
    const page = await openData()
    await loadFile(page, 'projects_2019-03.csv', UPDATE)
    const report = page.locator('.changes')
    expect(await report.getByText('1 new row', { exact: false }).count()).toBeGreaterThan(0)
    await report.getByText('169 → ', { exact: false }).or(report.getByText('165 → 166 projects')).first().waitFor()
    await report.getByRole('checkbox', { name: 'Accept: JGC Hokuto rehabilitation centre, Vladivostok' }).first().click()
    await expectNoAxeViolations(page, {}, '.changes')
    await page.getByLabel('Name of the new version').fill('March 2019')
    await acceptChanges(page)
    await expect.poll(() => projectsIn(page)).toBe(169)
    expect(await shownVersion(page)).toMatch(/^Version 1: March 2019/)
    expect(await versions(page).first().innerText()).toMatch(/projects_2019-03\.csv · [\d.]+ kB · SHA-256 [0-9a-f]{12}…/)
    await page.getByRole('button', { name: 'Undo', exact: true }).first().click()
    await expect.poll(() => shownVersion(page)).toMatch(/^Version 0/)
    await page.getByRole('button', { name: 'Redo', exact: true }).click()
    await expect.poll(() => shownVersion(page)).toMatch(/^Version 1/)
    await page.reload()
    await expect.poll(() => shownVersion(page)).toMatch(/^Version 1: March 2019/)
    expect(await keptIn(page)).toEqual({ versions: 1, texts: 1 })
  })

  test('can be followed by filter and mark, and seen as it was before', async () => {
    const page = await openData()
    await acceptUpdate(page)
    await expectNoAxeViolations(page, {}, '.versions')
    await page.getByRole('button', { name: /^Projects: 1 new row, 169 rows changed/ }).click()
    const table = page.getByRole('grid', { name: 'Projects' })
    await table.getByText('Changed since Version 0', { exact: false }).first().waitFor()
    expect(new URL(page.url()).searchParams.getAll('change')).toEqual(['changed', 'new'])
    await page.getByRole('button', { name: 'Remove “Change in the data: changed row”' }).click()
    await expect.poll(() => page.locator('.filter-count').innerText()).toMatch(/^1 of 170 projects/)
    await page.getByRole('link', { name: 'Data', exact: true }).click()
    await page.getByRole('button', { name: 'Clear all' }).click()
    await page.getByRole('button', { name: /^See the data as of this version: Version 0/ }).click()
    await expect.poll(() => projectsIn(page)).toBe(169)
    await page.getByRole('link', { name: 'Overview', exact: true }).click()
    await page.getByText('Data as of Version 0').waitFor()
    await page.getByRole('button', { name: 'Back to the current data' }).click()
    await expect.poll(() => projectsIn(page)).toBe(170)
  })

  test('can be compared with another, renamed, and taken to another browser whole', async () => {
    const page = await openData()
    await acceptUpdate(page)
    await page.getByRole('button', { name: /^Rename: Version 1/ }).click()
    await page.getByLabel('Name of the new version').last().fill('Spring')
    await page.keyboard.press('Enter')
    await expect.poll(() => shownVersion(page)).toMatch(/^Version 1: Spring/)
    await page.locator('.versions-compare').getByRole('combobox', { name: 'From' }).selectOption('0')
    await page.locator('.versions-compare').getByRole('combobox', { name: 'To' }).selectOption('1')
    await page.locator('.versions-compare').getByText('1 new row').waitFor()
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: /^Download \(ZIP\): Version 1/ }).click()])
    const zip = await buffer(await download.createReadStream())
    await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Claims' }).click()

    const other = await openData()
    await loadFile(other, 'package.zip', zip)
    await acceptChanges(other)
    await other.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Projects' }).click()
    await expect.poll(() => projectsIn(other)).toBe(170)
    await expect.poll(() => fingerprintOf(other)).toBe(fingerprintOf(page))
  })

  test('from a file without some rows removes them only when it replaces the table', async () => {
    const page = await openData()
    await loadFile(page, 'projects.csv', SHORTER)
    await page.getByText('Suggested: merge, because the file has 167 of 169 rows of the table.').waitFor()
    expect(await page.getByRole('button', { name: 'Accept 0 changes' }).isDisabled()).toBe(true)
    await page.getByRole('radio', { name: /Replace the table/ }).click()
    await page.getByText('2 rows removed').waitFor()
    await page.getByText(/references? leads? nowhere afterwards/).waitFor()
    await acceptChanges(page)
    await expect.poll(() => projectsIn(page)).toBe(167)
  })
})

describe('faults', () => {
  test('a page that dies in mid-load leaves the old state whole', async () => {
    const page = await openData({
      prepare: async (opened) => {
        await opened.addInitScript(() => {
          const put = IDBObjectStore.prototype.put
          IDBObjectStore.prototype.put = function hold(this: IDBObjectStore, ...values: Parameters<typeof put>) {
            // As long as somebody asks, the transaction does not end.
            const ask = (): void => this.count().addEventListener('success', ask)
            ask()
            return put.apply(this, values)
          }
        })
      },
    })
    await loadFile(page, 'projects_2019-03.csv', UPDATE)
    await page.getByRole('button', { name: /^Accept \d+ changes?$/ }).click()
    await page.getByText('The version is being kept').waitFor()
    const { context, url } = { context: page.context(), url: page.url() }
    await page.close()
    const next = await context.newPage()
    await next.goto(url)
    await versions(next).first().waitFor()
    expect([await versions(next).count(), await shownVersion(next), await next.getByRole('alert').count()]).toEqual([1, expect.stringMatching(/^Version 0/), 0])
    expect(await keptIn(next)).toEqual({ versions: 0, texts: 0 })
  })

  test('a full disk is said, costs nothing, and the load can be used in this page', async () => {
    const page = await openData({
      prepare: async (opened) => {
        await opened.addInitScript(() => {
          IDBObjectStore.prototype.put = () => {
            throw new DOMException('The disk is full.', 'QuotaExceededError')
          }
        })
      },
    })
    await loadFile(page, 'projects_2019-03.csv', UPDATE)
    await page.getByRole('button', { name: /^Accept \d+ changes?$/ }).click()
    await page.getByText('This browser has no room left for the version.', { exact: false }).waitFor()
    expect([await projectsIn(page), await keptIn(page)]).toEqual([169, { versions: 0, texts: 0 }])
    await page.getByRole('button', { name: 'Use in this page only' }).click()
    await page.getByText('Only in this page until it is closed.', { exact: false }).waitFor()
    expect(await projectsIn(page)).toBe(170)
    await page.reload()
    await expect.poll(() => projectsIn(page)).toBe(169)
  })

  test('two tabs both see a new version, and that all is forgotten', async () => {
    const page = await openData()
    const other = await again(page)
    await acceptUpdate(page)
    await expect.poll(() => shownVersion(other)).toMatch(/^Version 1/)
    await expect.poll(() => projectsIn(other)).toBe(170)
    await other.getByRole('button', { name: 'Forget everything here' }).click()
    await other.getByRole('checkbox', { name: /Also my briefings/ }).click()
    await other.getByRole('button', { name: 'Remove 1 version' }).click()
    for (const one of [page, other]) await expect.poll(() => versions(one).count()).toBe(1)
    await expect.poll(() => projectsIn(page)).toBe(169)
    expect(await keptIn(other)).toEqual({ versions: 0, texts: 0 })
    expect(await other.evaluate(() => Object.keys({ ...localStorage }))).toEqual([])
  })

  test('a store of a newer build is left alone and said so', async () => {
    const page = await openData()
    await acceptUpdate(page)
    const other = await page.context().newPage()
    await other.goto(new URL('licences.md', page.url()).href)
    await other.evaluate(
      () =>
        new Promise((resolve) => {
          const opening = indexedDB.open('eight-point-atlas', 99)
          opening.addEventListener('success', () => resolve(opening.result.close()))
        }),
    )
    await page.getByText('A newer edition of this page has stored versions', { exact: false }).waitFor()
    expect(await projectsIn(page)).toBe(170)
    await page.reload()
    await page.getByText('A newer edition of this page has stored versions', { exact: false }).waitFor()
    expect(await projectsIn(page)).toBe(169)
    expect(await keptIn(other)).toEqual({ versions: 1, texts: 1 })
  })

  test('a store that comes back empty is missed, once', async () => {
    const page = await openData()
    await acceptUpdate(page)
    const { context, url } = { context: page.context(), url: page.url() }
    const other = await context.newPage()
    await other.goto(new URL('licences.md', url).href)
    await page.close()
    await other.evaluate(
      () =>
        new Promise((resolve) => {
          indexedDB.deleteDatabase('eight-point-atlas').addEventListener('success', resolve)
        }),
    )
    await other.goto(url)
    await other.getByText('Versions that were stored in this browser are gone', { exact: false }).waitFor()
    expect(await projectsIn(other)).toBe(169)
    await expectNoAxeViolations(other, {}, '.versions')
    await other.getByRole('button', { name: 'Go on with what is left' }).click()
    await other.reload()
    await versions(other).first().waitFor()
    expect(await other.getByRole('alert').count()).toBe(0)
  })

  test('where the browser keeps nothing, the page works and says so', async () => {
    const page = await openData({
      prepare: async (opened) => {
        await opened.addInitScript(() => {
          // oxlint-disable-next-line unicorn/consistent-function-scoping -- the page knows nothing of this file
          const refuse = (): never => {
            throw new DOMException('Storage is refused.', 'SecurityError')
          }
          Object.defineProperty(window, 'localStorage', { get: refuse })
          IDBFactory.prototype.open = refuse
        })
      },
    })
    await page.getByText('This browser keeps nothing for this page', { exact: false }).waitFor()
    await acceptUpdate(page)
    expect(await projectsIn(page)).toBe(170)
    await page.getByText('Only in this page until it is closed.', { exact: false }).waitFor()
    await page.getByRole('button', { name: 'Switch to the dark theme' }).click()
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark')
  })

  test('a link to a version that is not here says so', async () => {
    const page = await openPage({ address: '?page=projects&lang=en&known=7' })
    await page.getByText('The link asks for version 7 of the data', { exact: false }).waitFor()
    expect(await projectsIn(page)).toBe(169)
  })
})
