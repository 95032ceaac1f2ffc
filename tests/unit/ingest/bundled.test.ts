import { describe, expect, it } from 'vitest'
import { readCsvText } from '../../../src/ingest/read-csv-text'
import { bundledSchemas, bundledText } from './bundled-data'

describe('the bundled tables', () => {
  it.each(bundledSchemas.map((schema) => [schema.path, schema] as const))('%s is read without an error, each row once', (path, schema) => {
    const text = bundledText(path)
    const reading = readCsvText(text, schema, path)
    expect(reading.problems.filter((problem) => problem.severity === 'error')).toEqual([])
    expect(reading.accepted + reading.held.length + reading.skipped.length).toBe(reading.records)
    expect(reading.accepted).toBe(text.trimEnd().split('\n').length - 1)
    expect(reading.extraColumns).toEqual([])
    expect(Object.keys(reading.table.columns).sort()).toEqual(schema.fields.map((field) => field.name).sort())
    expect([...reading.table.lines]).toEqual(Array.from({ length: reading.accepted }, (_, row) => row + 2))
  })
})
