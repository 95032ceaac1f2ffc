import { describe, expect, test } from 'vitest'
import { LocalEngine } from '../../../src/engine/local-engine'
import { readCsvText } from '../../../src/ingest/read-csv-text'
import { fileColumns } from '../../../src/model/file-columns'
import { tableFile } from '../../../src/state/table-file'
import { bundledSchemas, bundledTables, bundledText } from '../ingest/bundled-data'
import { plainRecords } from './plain-records'

const engine = new LocalEngine(Object.fromEntries(bundledTables), bundledSchemas, 'test')
const projects = bundledSchemas.find(({ name }) => name === 'projects')
if (!projects) throw new Error('There are no projects.')

describe('a whole table as a file', () => {
  test.each(bundledSchemas.map((schema) => ({ name: schema.name, schema })))('of $name loads again to the same columns', async ({ name, schema }) => {
    const file = await tableFile(engine, schema, schema.fields.map((field) => field.name), 'ja')
    // `Blob.text()` takes the byte-order mark for its own.
    const bytes = new Uint8Array(await file.arrayBuffer())
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const read = readCsvText(await file.text(), schema, 'file.csv')
    expect(read.problems).toEqual([])
    expect(read.table.columns).toEqual(bundledTables.get(name)?.columns)
  })
})

describe('a table as shown', () => {
  const shown = ['status_on', 'title', 'stage', 'district', 'plan_point']
  const columns = fileColumns(projects, shown, 'ja')

  test('has the key first, then the columns shown, then what a row needs to be read and traced', () => {
    expect(columns).toEqual(['id', 'status_on', 'name_en', 'name_ja', 'plan_point', 'status', 'source_name', 'source_url', 'confidence'])
  })

  test('has the rows of the selection, in their order, and loads again', async () => {
    const selection = { filter: { chosen: { point: ['4'] } }, query: { sort: [{ column: 'status_on', descending: true }] } }
    const file = await tableFile(engine, projects, columns, 'ja', selection)
    const expected = plainRecords(bundledText('projects.csv')).filter((record) => record['plan_point'] === '4')
    const records = plainRecords(await file.text())
    expect(records.map((record) => record['id']).toSorted()).toEqual(expected.map((record) => record['id']).toSorted())
    expect(Object.keys(records[0] ?? {})).toEqual(columns)
    const dates = records.map((record) => record['status_on'] ?? '').filter((date) => date !== '')
    expect(dates.map((date) => date.slice(0, 4))).toEqual(dates.map((date) => date.slice(0, 4)).toSorted().toReversed())
    const read = readCsvText(await file.text(), projects, 'file.csv')
    expect([read.accepted, read.held.length]).toEqual([expected.length, 0])
  })
})
