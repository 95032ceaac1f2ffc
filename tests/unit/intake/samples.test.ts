import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { makeSamples } from '../../../scripts/samples/make-samples.mjs'
import type { FileReading } from '../../../src/ingest/file-reading'
import { PROBLEM_CODES } from '../../../src/ingest/problem-codes'
import { textAt } from '../../../src/ingest/text-at'
import { SAMPLES } from '../../../src/panels/data/intake/samples'
import { readingContext } from '../../../src/state/intake/reading-context'
import { bundledTables } from '../ingest/bundled-data'
import { directClient } from './direct-client'

const folder = new URL('../../../public/samples/', import.meta.url)
const context = readingContext({ tables: Object.fromEntries(bundledTables), fingerprint: '' })

async function read(name: string): Promise<FileReading> {
  const [reading] = await directClient.read(new Blob([readFileSync(new URL(name, folder))]), name, context)
  return reading!
}

const tableOf = (reading: FileReading, grid = 0) => reading.grids[grid]!.reading!
const telling = (reading: FileReading, grid = 0) => tableOf(reading, grid).problems.filter(({ severity }) => severity !== 'note').map(({ line, code, suggestion }) => [line, code, suggestion])

test('the committed samples are what the script makes of the data', async () => {
  const made = await makeSamples()
  expect(readdirSync(folder).sort()).toEqual(Object.keys(made).sort())
  expect(SAMPLES.map(({ file }) => file).sort()).toEqual(Object.keys(made).sort())
  expect(Object.entries(made).filter(([name, content]) => !Buffer.from(content).equals(readFileSync(new URL(name, folder)))).map(([name]) => name)).toEqual([])
})

describe('what the reader says of each', () => {
  test('projects from Japanese Excel: two cells to mend, nothing asked', async () => {
    const reading = await read('projects_2019-03.csv')
    expect(reading).toMatchObject({ encoding: { encoding: 'shift_jis', decision: 'sure' }, questions: [], problems: [] })
    expect(reading.grids[0]?.plan.schema?.name).toBe('projects')
    expect(tableOf(reading)).toMatchObject({ records: 26, accepted: 24, extraColumns: [] })
    expect(telling(reading).filter(([, code]) => code !== 'missing-value')).toEqual([[2, 'constraint-error', 'operating'], [27, 'type-error', expect.anything()]])
  })

  test('its good rows are those of the data but for what it says it has changed', async () => {
    const { table } = tableOf(await read('projects_2019-03.csv'))
    const bundled = bundledTables.get('projects')!
    const rows = new Map(Array.from({ length: bundled.rowCount }, (_, row) => [textAt(bundled, 'id', row), row]))
    const differing = Array.from({ length: table.rowCount }, (_, row) => row).filter((row) => {
      const old = rows.get(textAt(table, 'id', row))
      return old === undefined || ['name_en', 'status', 'announced_on', 'jp_partners', 'ru_regions', 'source_url'].some((name) => textAt(table, name, row) !== textAt(bundled, name, old))
    })
    expect(differing.map((row) => textAt(table, 'name_en', row).slice(0, 8))).toEqual(['EXERCISE', 'EXERCISE', 'EXERCISE', 'EXERCISE'])
  })

  test('documents from Russian Excel: every row can be used', async () => {
    const reading = await read('dokumenty_2019-03.csv')
    expect(reading).toMatchObject({ encoding: { encoding: 'windows-1251', decision: 'sure' }, dialect: { dialect: { separator: ';' } }, questions: [] })
    expect(reading.grids[0]?.plan.schema?.name).toBe('documents')
    expect(tableOf(reading)).toMatchObject({ records: 13, accepted: 13 })
    expect(textAt(tableOf(reading).table, 'signed_on', 0)).toMatch(/^\d{4}-\d{2}-\d{2}$/u)
    expect(telling(reading)).toEqual([])
  })

  test('ties as JSON: every row can be used', async () => {
    const reading = await read('regional-ties_2019-03.json')
    expect(reading).toMatchObject({ kind: 'json', questions: [] })
    expect(reading.grids[0]?.plan.schema?.name).toBe('regional_ties')
    expect(tableOf(reading)).toMatchObject({ records: 9, accepted: 9 })
    expect(telling(reading)).toEqual([])
  })

  test('a workbook: two tables, a title above the first, a merged cell filled', async () => {
    const reading = await read('ties_2019-03.xlsx')
    expect(reading.kind).toBe('workbook')
    expect(reading.problems.map(({ code, cell }) => [code, cell])).toEqual([['merged-cell', 'Ties']])
    expect(reading.grids.map(({ name, plan }) => [name, plan.schema?.name])).toEqual([['Ties', 'regional_ties'], ['Steps', 'tie_events']])
    const { table, skipped } = tableOf(reading)
    expect(skipped.map(({ reason }) => reason)).toEqual(['preamble'])
    expect(textAt(table, 'kind', 6)).toBe(textAt(table, 'kind', 5))
    expect(telling(reading, 1)).toEqual([])
  })

  test('the bad one: a problem of every kind that one file of separated values can have', async () => {
    const reading = await read('projects_with-problems.csv')
    expect(reading.questions.map(({ kind }) => kind)).toEqual(['columns', 'date-order', 'decimal'])
    const { problems, records, accepted, held, skipped } = tableOf(reading)
    expect(accepted + held.length + skipped.length).toBe(records)
    expect(skipped.map(({ reason }) => reason)).toEqual(['preamble', 'preamble', 'blank-row', 'duplicate-row', 'repeated-header', 'total-row', 'footer'])
    const others = ['format-error', 'encoding-error', 'unique-error', 'missing-header', 'file-limit', 'unclosed-quote', 'other-separator', 'record-too-long', 'merged-cell', 'near-duplicate-held']
    const met = new Set(problems.map(({ code }) => code))
    expect(Object.keys(PROBLEM_CODES).filter((code) => !met.has(code))).toEqual(others)
  })
})
