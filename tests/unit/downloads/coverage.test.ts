import { expect, test } from 'vitest'
import { LocalEngine } from '../../../src/engine/local-engine'
import { bundledSchemas, bundledTables, bundledText } from '../ingest/bundled-data'
import { plainRecords } from './plain-records'

const engine = new LocalEngine(Object.fromEntries(bundledTables), bundledSchemas, 'test')

test.each(bundledSchemas.map(({ name, path, fields }) => ({ name, path, columns: fields.map((field) => field.name) })))('counts the filled cells of $name', async ({ name, path, columns }) => {
  const records = plainRecords(bundledText(path))
  const filled = columns.map((column) => records.filter((record) => (record[column] ?? '').trim() !== '').length)
  expect(await engine.coverage(name, columns)).toEqual({ rows: records.length, filled })
})
