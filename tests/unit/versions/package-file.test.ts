import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { readFile } from '../../../src/ingest/read-file'
import type { Table } from '../../../src/model/column'
import { tableSchema } from '../../../src/model/data-package'
import { DataStore } from '../../../src/state/data-store'
import { describedFile, packageFile } from '../../../src/state/package-file'
import { bundledSchemas, bundledTables } from '../ingest/bundled-data'
import { cellsOf, tableOf } from './cells-of'
import { FakeBrowser } from './fake-keeper'

const bundled = { tables: Object.fromEntries(bundledTables), fingerprint: 'bundled' }
const projects = bundledTables.get('projects')
if (!projects) throw new Error('There are no projects.')

async function openStore(): Promise<DataStore> {
  const { keeper, channel } = new FakeBrowser().tab()
  const store = new DataStore(bundled, keeper, channel)
  await store.open()
  return store
}

/** Every table of a zip, as the page reads it without help. */
async function tablesIn(file: Blob): Promise<Readonly<Record<string, Table>>> {
  const readings = await readFile(file, 'package.zip', { schemas: bundledSchemas })
  expect(readings.flatMap(({ questions }) => questions)).toEqual([])
  return Object.fromEntries(
    readings.flatMap(({ grids }) => grids.flatMap(({ reading }) => (reading ? [[reading.table.name, reading.table] as const] : []))),
  )
}

const columnsIn = (tables: Readonly<Record<string, Table>>): unknown => Object.fromEntries(Object.entries(tables).map(([name, { columns }]) => [name, { ...columns }]))

beforeAll(() => {
  vi.stubGlobal('fetch', async (address: string) => new Response(readFileSync(new URL(`../../..${address.replace(/\?.*$/, '')}`, import.meta.url))))
})
afterAll(() => {
  vi.unstubAllGlobals()
})

describe('the data package', () => {
  test('of the bundled data loads back to them', async () => {
    const store = await openStore()
    expect(columnsIn(await tablesIn(await packageFile(store.state().active)))).toEqual(columnsIn(bundled.tables))
  })

  test('of a version loads back to it, with its extra columns', async () => {
    const store = await openStore()
    const [header = [], ...rows] = cellsOf(projects)
    const made = rows.slice(3).map((row, index) => [...row, index === 0 ? 'Total' : index === 1 ? '=1+1' : `備考 ${index}`])
    const load = { name: 'March', files: [{ name: 'projects.csv', bytes: 10, hash: 'a1' }], parent: store.state().active.version }
    await store.accept({ ...load, tables: { projects: [[...header, 'ministry note'], ...made] } })
    const { active } = store.state()
    const tables = await tablesIn(await packageFile(active))
    expect(columnsIn(tables)).toEqual(columnsIn(active.data.tables))
    expect(Object.keys(tables['projects']?.columns ?? {})).toContain('ministry note')
  })
})

describe('a described file', () => {
  test('loads back to the rows shown, and tells columns, version and selection', async () => {
    const store = await openStore()
    const columns = ['id', 'name_en', 'plan_point', 'status']
    const selection = { conditions: ['Point: Energy'], asOf: '2018', address: '/?v=1&point=4' }
    const file = await describedFile(projects, store.state().active.version, { columns, rows: [5, 2] }, selection)
    const [header = [], ...rows] = cellsOf(projects, columns)
    const expected = tableOf([header, rows[5] ?? [], rows[2] ?? []], tableSchema('projects'))
    const { projects: read } = await tablesIn(file)
    expect(read && cellsOf(read, columns)).toEqual(cellsOf(expected, columns))
    const { unzipSync } = await import('fflate')
    const description: unknown = JSON.parse(new TextDecoder().decode(unzipSync(new Uint8Array(await file.arrayBuffer()))['datapackage.json']))
    expect(description).toMatchObject({
      'atlas:selection': selection,
      'atlas:data-version': { id: 0, fingerprint: 'bundled' },
      resources: [{ name: 'projects', path: 'projects.csv', schema: { fields: columns.map((name) => ({ name })) } }],
    })
  })
})
