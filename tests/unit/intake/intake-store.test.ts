import { readFileSync } from 'node:fs'
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { WorkerLostError, type IngestClient } from '../../../src/ingest/ingest-client'
import { textAt } from '../../../src/ingest/text-at'
import { IntakeStore } from '../../../src/state/intake/intake-store'
import { countRows, readyTables, type IntakeTable } from '../../../src/state/intake/intake-table'
import { alike, mendCell, mendProblems, realignRow } from '../../../src/state/intake/mend-cells'
import { previewRows } from '../../../src/state/intake/preview-rows'
import { readingContext } from '../../../src/state/intake/reading-context'
import { stageTables } from '../../../src/state/intake/stage-tables'
import { bundledTables } from '../ingest/bundled-data'
import { directClient } from './direct-client'
import { stubStorage } from './memory-storage'

const context = readingContext({ tables: Object.fromEntries(bundledTables), fingerprint: '' })
const sample = (name: string) => new Blob([readFileSync(new URL(`../../../public/samples/${name}`, import.meta.url))])

beforeEach(() => {
  stubStorage()
  onTestFinished(() => void vi.unstubAllGlobals())
})

function start(client: Pick<IngestClient, 'read'> = directClient): IntakeStore {
  const store = new IntakeStore(() => context, client)
  // Whatever happens, every row is accounted for.
  store.subscribe(() => {
    const readings = store.tables().flatMap(({ rows }) => (rows ? [rows] : []))
    expect(readings.map(({ accepted, held, skipped }) => accepted + held.length + skipped.length)).toEqual(readings.map(({ records }) => records))
  })
  return store
}

async function settled(store: IntakeStore): Promise<void> {
  await vi.waitFor(() => expect(store.state().files.every(({ work }) => work === 'idle')).toBe(true), { timeout: 5000 })
}

async function open(store: IntakeStore, path: string, content: Blob | string = sample(path)): Promise<IntakeTable> {
  store.add([{ path, content: typeof content === 'string' ? new Blob([content]) : content }])
  await settled(store)
  return store.tables().at(-1)!
}

const dangling = (store: IntakeStore) => store.tables().flatMap(({ problems }) => problems.filter(({ code }) => code === 'foreign-key').map(({ cell }) => cell))
const failing = (error: Error): Pick<IngestClient, 'read'> => ({ read: () => Promise.reject(error) })
const counts = (store: IntakeStore) => Object.values(countRows(store.tables()))

test('a new document that the page holds under another id is told of it, and read all the same', async () => {
  const store = start()
  const documents = bundledTables.get('documents')!
  const cells = (id: string) => [id, ...['signed_on', 'occasion', 'title_en', 'jp_parties'].map((column) => textAt(documents, column, 0))].map((cell) => `"${cell}"`).join()
  const head = 'id,signed_on,occasion,title_en,jp_parties\n'
  const table = await open(store, 'documents.csv', `${head}${cells('DOC-2019-901')}\n`)
  expect(table.problems.filter(({ code }) => code === 'near-duplicate-held')).toMatchObject([{ line: 2, column: 'title_en', expected: textAt(documents, 'id', 0) }])
  expect(counts(store)).toEqual([1, 1, 0, 0])
  const update = await open(store, 'documents again.csv', `${head}${cells(textAt(documents, 'id', 0))}\n`)
  expect(update.problems.map(({ code }) => code)).not.toContain('near-duplicate-held')
})

describe('mending', () => {
  test('one row after the other, until none is held', async () => {
    const store = start()
    const table = await open(store, 'projects_2019-03.csv')
    expect(counts(store)).toEqual([26, 24, 2, 0])
    expect(store.held()).toBe(2)
    const status = table.problems.find(({ code }) => code === 'constraint-error')!
    store.chooseRows(table, mendProblems(table, [status], status.suggestion!))
    await settled(store)
    expect(counts(store)).toEqual([26, 25, 1, 0])
    const [later] = store.tables()
    const held = later!.rows!.held[0]!
    store.chooseRows(later!, mendCell(later!, held, later!.rows!.columns.find(({ name }) => name === 'announced_on')!.index, '2019/2/28'))
    await settled(store)
    expect(counts(store)).toEqual([26, 26, 0, 0])
    const { table: rows } = store.tables()[0]!.rows!
    expect(textAt(rows, 'announced_on', rows.rowCount - 1)).toBe('2019-02-28')
    store.choose(table.file.id, table.file.choices)
    await settled(store)
    expect(counts(store)).toEqual([26, 24, 2, 0])
  })

  test('all that are alike at once, and a row whose cells are shifted', async () => {
    const store = start()
    const table = await open(store, 'projects_with-problems.csv')
    const before = table.rows!.held.length
    const misspelt = table.problems.find(({ cell }) => cell === 'memorandm')!
    const same = alike(table, misspelt)
    expect(same.map(({ line }) => line)).toEqual([6, 7])
    store.chooseRows(table, mendProblems(table, same, 'memorandum'))
    await settled(store)
    expect(store.tables()[0]!.rows!.held.length).toBe(before - 2)
    const shifted = store.tables()[0]!.rows!.held.find(({ realigned }) => realigned)!
    store.chooseRows(store.tables()[0]!, realignRow(store.tables()[0]!, shifted))
    await settled(store)
    expect(store.tables()[0]!.rows!.held.length).toBe(before - 3)
  })

  test('a warning in a row that is used', async () => {
    const store = start()
    const table = await open(store, 'projects_with-problems.csv')
    const missing = table.problems.find(({ code }) => code === 'foreign-key')!
    store.chooseRows(table, mendProblems(table, [missing], ''))
    await settled(store)
    expect(store.tables()[0]!.problems.some(({ code }) => code === 'foreign-key')).toBe(false)
  })
})

describe('what is asked', () => {
  test('stands in the way until it is answered, and is not asked again for a file of the shape', async () => {
    const store = start()
    const table = await open(store, 'projects_with-problems.csv')
    expect(readyTables(store.tables())).toEqual([])
    expect(stageTables(store.tables())).toEqual([])
    store.chooseRows(table, { columns: table.grid.plan.columns.map(({ field }) => field?.name ?? null) })
    await settled(store)
    store.chooseRows(store.tables()[0]!, { dateOrder: 'day-first', decimal: '.' })
    await settled(store)
    expect(store.tables()[0]!.questions).toEqual([])
    const [staged] = stageTables(store.tables())
    expect(staged).toMatchObject({ schema: { name: 'projects' }, records: 32, skipped: 7 })

    const next = start()
    await open(next, 'another.csv', sample('projects_with-problems.csv'))
    expect(next.tables()[0]!.questions).toEqual([])
    expect(next.state().files[0]!.remembered).toBe(true)
    next.forget(next.state().files[0]!)
    await settled(next)
    expect(next.tables()[0]!.questions.map(({ kind }) => kind)).toEqual(['columns', 'date-order', 'decimal'])
  })

  test('another table forgets the columns that were chosen for the first', async () => {
    const store = start()
    const table = await open(store, 'a.csv', 'id,name_en,status\nPRJ-901,Exercise,proposed\n')
    store.chooseRows(table, { columns: ['id', null, 'status'] })
    await settled(store)
    expect(store.tables()[0]!.rows!.extraColumns).toEqual(['name_en (2)'])
    store.chooseRows(store.tables()[0]!, { table: 'regional_ties' })
    await settled(store)
    expect(store.tables()[0]!.choices).toEqual({ table: 'regional_ties' })
    expect(store.tables()[0]!.schema?.name).toBe('regional_ties')
  })
})

describe('several files', () => {
  const projects = 'id,name_en,plan_point,status\nPRJ-950,Exercise,1,proposed\n'
  const events = 'project_id,on,status,note_en\nPRJ-950,2019-03-01,proposed,Exercise\nPRJ-951,2019-03-01,proposed,Exercise\n'

  test('may point to each other’s rows', async () => {
    const store = start()
    await open(store, 'project_events.csv', events)
    expect(dangling(store)).toEqual(['PRJ-950', 'PRJ-951'])
    await open(store, 'projects.csv', projects)
    expect(dangling(store)).toEqual(['PRJ-951'])
    expect(store.tables()[0]!.problemCounts.get('foreign-key')).toBe(1)
    store.leaveOut(store.tables()[1]!.file.id, store.tables()[1]!.place, true)
    expect(dangling(store)).toEqual(['PRJ-950', 'PRJ-951'])
  })

  test('fill one table once', async () => {
    const store = start()
    await open(store, 'projects.csv', projects)
    await open(store, 'projects again.csv', projects)
    expect(store.tables().map(({ absence }) => absence)).toEqual([undefined, 'second'])
    expect(counts(store)).toEqual([1, 1, 0, 0])
    store.leaveOut(store.tables()[0]!.file.id, store.tables()[0]!.place, true)
    expect(store.tables().map(({ absence }) => absence)).toEqual(['left-out', undefined])
  })

  test('what is held stays after the rest was accepted', async () => {
    const store = start()
    await open(store, 'projects_2019-03.csv')
    await open(store, 'regional-ties_2019-03.json')
    store.step('compare')
    store.accepted()
    expect(store.state()).toMatchObject({ step: 'check', files: [{ path: 'projects_2019-03.csv', accepted: true }] })
    expect(store.held()).toBe(2)
  })
})

describe('when reading fails', () => {
  test.each([
    { description: 'the file is gone', error: new DOMException('', 'NotFoundError'), fault: 'gone' },
    { description: 'the file was changed', error: Object.assign(new Error(), { name: 'NotReadableError' }), fault: 'changed' },
    { description: 'the worker died', error: new WorkerLostError('dead'), fault: 'worker' },
    { description: 'something else', error: new RangeError('Array buffer allocation failed'), fault: 'failed' },
  ])('$description: it says so, and the next file is read', async ({ error, fault }) => {
    let first = true
    const store = start({ read: (...parameters) => (first ? ((first = false), failing(error)) : directClient).read(...parameters) })
    store.add([{ path: 'one.csv', content: new Blob(['x']) }, { path: 'regional-ties_2019-03.json', content: sample('regional-ties_2019-03.json') }])
    await settled(store)
    expect(store.state().files.map((file) => file.fault)).toEqual([fault, undefined])
    expect(counts(store)).toEqual([9, 9, 0, 0])
    store.retry(0)
    await settled(store)
    expect(store.state().files[0]!.fault).toBeUndefined()
  })

  test('cancelling ends a reading; what was read before stays with its choices', async () => {
    let hang = false
    const signals: AbortSignal[] = []
    const store = start({
      read: (file, name, given, choices, hooks) => {
        if (hooks?.signal) signals.push(hooks.signal)
        return hang ? new Promise(() => {}) : directClient.read(file, name, given, choices, hooks)
      },
    })
    const table = await open(store, 'projects_2019-03.csv')
    hang = true
    store.choose(table.file.id, { encoding: 'euc-jp' })
    store.cancel(table.file.id)
    expect(signals.at(-1)!.aborted).toBe(true)
    expect(store.state().files[0]).toMatchObject({ fault: 'cancelled', work: 'idle', choices: {} })
    expect(counts(store)).toEqual([26, 24, 2, 0])
  })

  test('a wrong encoding and back', async () => {
    const store = start()
    const table = await open(store, 'projects_2019-03.csv')
    store.choose(table.file.id, { encoding: 'windows-1251' })
    await settled(store)
    expect(store.tables()[0]!.reading.encoding?.encoding).toBe('windows-1251')
    store.choose(table.file.id, {})
    await settled(store)
    expect(counts(store)).toEqual([26, 24, 2, 0])
  })
})

test('the rows are shown in the order of their lines, each with what became of it', async () => {
  const store = start()
  const table = await open(store, 'projects_with-problems.csv')
  const rows = previewRows(table, 'all')
  expect(rows.count).toBe(table.rows!.records)
  const shown = Array.from({ length: rows.count }, (_, index) => rows.at(index)!)
  const lines = shown.map(({ line }) => line)
  expect(lines).toEqual([...lines].sort((one, other) => one - other))
  expect(new Set(lines).size).toBe(rows.count)
  for (const state of ['accepted', 'held', 'skipped'] as const) {
    const { accepted, held, skipped } = table.rows!
    expect(shown.filter((row) => row.state === state).length).toBe({ accepted, held: held.length, skipped: skipped.length }[state])
  }
  for (const line of lines) expect(rows.at(rows.indexOf(line))?.line).toBe(line)
  expect(rows.at(rows.count)).toBeUndefined()
  const held = previewRows(table, 'held')
  expect(held.at(held.indexOf(28))?.line).toBe(28)
})
