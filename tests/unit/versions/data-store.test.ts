import { beforeEach, describe, expect, test } from 'vitest'
import { NO_FILTER } from '../../../src/model/filter'
import { DataStore } from '../../../src/state/data-store'
import { StoreFull } from '../../../src/state/versions/kept-versions'
import type { Load } from '../../../src/state/versions/load'
import type { Version } from '../../../src/state/versions/version'
import { bundledTables } from '../ingest/bundled-data'
import { cellsOf } from './cells-of'
import { FakeBrowser } from './fake-keeper'

const bundled = { tables: Object.fromEntries(bundledTables), fingerprint: 'bundled' }
const projects = bundledTables.get('projects')
if (!projects) throw new Error('There are no projects.')

/** The projects without their first `left` rows. */
const loadOf = (parent: Version, left: number): Load => {
  const [header = [], ...rows] = cellsOf(projects)
  return { name: `without ${left}`, files: [{ name: 'projects.csv', bytes: 10, hash: 'a1' }], parent, tables: { projects: [header, ...rows.slice(left)] } }
}

let browser: FakeBrowser
async function openTab(): Promise<DataStore> {
  const { keeper, channel } = browser.tab()
  const store = new DataStore(bundled, keeper, channel)
  await store.open()
  return store
}
const rowsIn = (store: DataStore): number => store.state().active.data.tables['projects']?.rowCount ?? 0
/** Lets other tabs read what they have been told of. */
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 10))

beforeEach(() => {
  browser = new FakeBrowser()
})

describe('a version', () => {
  test('is shown, kept, and there when the page is opened again', async () => {
    const store = await openTab()
    const version = await store.accept(loadOf(store.state().active.version, 2))
    expect(version).toMatchObject({ id: 1, parent: 0, name: 'without 2' })
    expect([rowsIn(store), store.state().news?.id]).toEqual([projects.rowCount - 2, 1])
    const again = await openTab()
    expect([rowsIn(again), again.state().versions.map(({ id }) => id), again.state().failure]).toEqual([projects.rowCount - 2, [0, 1], undefined])
    expect(again.state().active.data.fingerprint).toBe(store.state().active.data.fingerprint)
    await again.show(0)
    expect(rowsIn(again)).toBe(projects.rowCount)
    expect(rowsIn(await openTab())).toBe(projects.rowCount)
  })

  test('keeps the tables of the version it was compared with', async () => {
    const store = await openTab()
    const first = await store.accept(loadOf(store.state().active.version, 1))
    const titles = cellsOf(bundledTables.get('titles_ja') ?? projects)
    await store.accept({ ...loadOf(first, 0), tables: { titles_ja: titles.slice(0, 5) } })
    expect([rowsIn(store), store.state().active.data.tables['titles_ja']?.rowCount]).toEqual([projects.rowCount - 1, 4])
  })

  test('tells by filter and count which rows are new and changed since another', async () => {
    const store = await openTab()
    const first = await store.accept(loadOf(store.state().active.version, 3))
    const [header = [], ...rows] = cellsOf(projects)
    const place = header.indexOf('name_en')
    await store.accept({ ...loadOf(first, 0), tables: { projects: [header, ...rows.map((row, index) => (index === 9 ? row.with(place, 'Renamed') : row))] } })
    const { engine, since } = await store.readSince(2, 1)
    const [answer] = await engine.aggregate([{ table: 'projects', by: [{ column: 'change' }] }], { chosen: { change: ['new', 'changed'] } })
    expect(since?.id).toBe(1)
    expect(answer?.groups.filter(({ rows }) => rows > 0).map(({ keys, rows }) => [keys[0], rows])).toEqual([['new', 3], ['changed', 1]])
    expect(await engine.dimensions('documents')).toContain('change')
    expect((await engine.aggregate([{ table: 'documents', by: [] }], { chosen: { change: ['new'] } }))[0]?.rows).toBe(0)
    expect((await (await store.readSince(2, 2)).engine.dimensions('projects')).includes('change')).toBe(false)
    expect((await (await store.readSince(2, 0)).engine.aggregate([{ table: 'projects', by: [] }], { ...NO_FILTER, chosen: { change: ['new'] } }))[0]?.rows).toBe(0)
  })

  test('has a name that can be changed, and everything can be forgotten', async () => {
    const store = await openTab()
    await store.accept(loadOf(store.state().active.version, 2))
    await store.rename(1, 'March')
    expect([store.state().versions[1]?.name, store.state().active.version.name, browser.versions[0]?.name]).toEqual(['March', 'March', 'March'])
    await store.forget()
    await settled()
    expect([store.state().versions.length, rowsIn(store), browser.versions.length, browser.texts.size]).toEqual([1, projects.rowCount, 0, 0])
    await store.accept(loadOf(store.state().active.version, 1))
    expect(browser.versions.map(({ id }) => id)).toEqual([1])
  })
})

describe('faults of the store', () => {
  test('a full disk leaves everything as it was; the load can be used in this page alone', async () => {
    const store = await openTab()
    const before = store.state()
    browser.fault = new StoreFull('full')
    const load = loadOf(before.active.version, 2)
    await expect(store.accept(load)).rejects.toBeInstanceOf(StoreFull)
    expect(store.state()).toEqual(before)
    expect([browser.versions.length, browser.texts.size]).toEqual([0, 0])
    await store.accept(load, { onlyHere: true })
    expect([rowsIn(store), [...store.state().unkept], browser.versions.length]).toEqual([projects.rowCount - 2, [1], 0])
  })

  test('a row that cannot be read back never becomes a version', async () => {
    const store = await openTab()
    const before = store.state()
    const [header = [], first = [], ...rows] = cellsOf(projects)
    await expect(store.accept({ ...loadOf(before.active.version, 0), tables: { projects: [header, first.with(header.indexOf('id'), ''), ...rows] } })).rejects.toBeInstanceOf(RangeError)
    expect([store.state(), browser.versions.length]).toEqual([before, 0])
  })

  test.each(['unavailable', 'newer'] as const)('%s: the bundled data are there, loads live in this page, nothing is written', async (failure) => {
    browser.failure = failure
    const store = await openTab()
    expect([store.state().failure, rowsIn(store)]).toEqual([failure, projects.rowCount])
    await store.accept(loadOf(store.state().active.version, 2))
    expect([rowsIn(store), [...store.state().unkept], browser.versions.length]).toEqual([projects.rowCount - 2, [1], 0])
    await store.show(0)
    await store.show(1)
    expect(rowsIn(store)).toBe(projects.rowCount - 2)
  })

  test('versions that are gone are missed once; those that are left are there', async () => {
    const store = await openTab()
    const first = await store.accept(loadOf(store.state().active.version, 1))
    await store.accept(loadOf(first, 2))
    browser.versions = browser.versions.slice(0, 1)
    const again = await openTab()
    expect([again.state().failure, again.state().versions.map(({ id }) => id), rowsIn(again)]).toEqual(['damaged', [0, 1], projects.rowCount])
    await again.show(1)
    expect(rowsIn(again)).toBe(projects.rowCount - 1)
    again.acceptLoss()
    expect([again.state().failure, (await openTab()).state().failure]).toEqual([undefined, undefined])
  })

  test.each([
    { description: 'a text is lost', damage: () => browser.texts.clear() },
    { description: 'a version is not one', damage: () => browser.versions.splice(0, 1, { id: 1 } as Version) },
  ])('damaged, $description: said so, and the bundled data shown', async ({ damage }) => {
    await (async () => {
      const store = await openTab()
      await store.accept(loadOf(store.state().active.version, 1))
    })()
    damage()
    const again = await openTab()
    expect([again.state().failure, rowsIn(again)]).toEqual(['damaged', projects.rowCount])
  })
})

describe('two tabs', () => {
  test('both see a new version, its name, and that everything is forgotten', async () => {
    const [one, other] = [await openTab(), await openTab()]
    await one.accept(loadOf(one.state().active.version, 2))
    await settled()
    expect([rowsIn(other), other.state().versions.length, other.state().news]).toEqual([projects.rowCount - 2, 2, undefined])
    await other.rename(1, 'March')
    await settled()
    expect(one.state().versions[1]?.name).toBe('March')
    await one.forget()
    await settled()
    expect([rowsIn(other), other.state().versions.length, other.state().failure]).toEqual([projects.rowCount, 1, undefined])
  })

  test('never give two versions one number, nor lose one that is not kept', async () => {
    const [one, other] = [await openTab(), await openTab()]
    const load = loadOf(one.state().active.version, 1)
    const [a, b] = await Promise.all([one.accept(load), other.accept(loadOf(other.state().active.version, 2))])
    expect([a.id, b.id].sort()).toEqual([1, 2])
    const third = await openTab()
    await third.accept(load, { onlyHere: true })
    await one.accept(loadOf(a, 5))
    await settled()
    expect(third.state().versions.map(({ id }) => id)).toEqual([0, 1, 2, 3, 4])
    expect([...third.state().unkept]).toEqual([4])
  })

  test('a newer build takes the store over: nothing more is written, what is shown stays', async () => {
    const store = await openTab()
    await store.accept(loadOf(store.state().active.version, 2))
    browser.lose('newer')
    expect([store.state().failure, rowsIn(store)]).toEqual(['newer', projects.rowCount - 2])
    await store.accept(loadOf(store.state().active.version, 3))
    expect([browser.versions.length, [...store.state().unkept]]).toEqual([1, [2]])
  })
})
