import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LocalEngine } from '../../../src/engine/local-engine'
import { readFile } from '../../../src/ingest/read-file'
import { cellText } from '../../../src/model/cell-text'
import type { Table } from '../../../src/model/column'
import { fileColumns } from '../../../src/model/file-columns'
import { tableFile } from '../../../src/state/table-file'
import { extensionOf, TABLE_FORMATS, type TableFormat } from '../../../src/state/table-format'
import { bundledSchemas, bundledTables, bundledText } from '../ingest/bundled-data'
import { cellsOf, tableOf } from '../versions/cells-of'
import { plainRecords } from './plain-records'

const engine = new LocalEngine(Object.fromEntries(bundledTables), bundledSchemas, 'test')
const projects = bundledSchemas.find(({ name }) => name === 'projects')
const projectTable = bundledTables.get('projects')
if (!projects || !projectTable) throw new Error('There are no projects.')

/** What the page reads from a file, with no more help than a reader gives it. */
async function readBack(file: Blob, name: string): Promise<Table | undefined> {
  const [reading] = await readFile(file, name, { schemas: bundledSchemas })
  expect(reading?.questions).toEqual([])
  return reading?.grids[0]?.reading?.table
}

const columnsOf = (table: Table | undefined): unknown => table && { ...table.columns }

const cases = TABLE_FORMATS.flatMap((format) => [...bundledTables].map(([name, table]) => ({ format, name, table })))

describe('a whole table as a file', () => {
  test.each(cases)('$name as $format loads again to the same columns', async ({ format, name, table }) => {
    const file = await tableFile(table, format)
    expect(columnsOf(await readBack(file, `${name}.${extensionOf(format)}`))).toEqual(columnsOf(table))
  })

  test.each(['csv', 'csv-semicolon'] as const)('as %s begins with the mark by which Excel knows UTF-8', async (format) => {
    const file = await tableFile(projectTable, format)
    expect([...new Uint8Array(await file.arrayBuffer()).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  })

  test('in any format keeps every cell, however odd, and columns of its own', async () => {
    const odd = fc.oneof(
      fc.constantFrom('', ' ', 'Total', '合計', '=1+1', "'=1", '  x ', '1,5', '"', 'a;b', 'a\nb', 'a\r\nb', '_x000D_', '<b>', '00012', '1e5', 'constructor', '\t', '＝1'),
      fc.string({ unit: 'grapheme', maxLength: 8 }),
    )
    const [header = [], ...rows] = cellsOf(projectTable).slice(0, 13)
    const note = header.indexOf('value_note')
    const cases = fc.record({
      cells: fc.array(fc.tuple(odd, odd), { minLength: 12, maxLength: 12 }),
      numbers: fc.array(fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }), { minLength: 12, maxLength: 12 }),
      extra: odd.map((text) => `own ${text}`.trim()),
      format: fc.constantFrom(...TABLE_FORMATS),
    })
    const amount = header.indexOf('value_amount')
    await fc.assert(
      fc.asyncProperty(cases, async ({ cells, numbers, extra, format }: { cells: [string, string][]; numbers: number[]; extra: string; format: TableFormat }) => {
        const made = rows.map((row, index) => [...row.with(note, cells[index]?.[0] ?? '').with(amount, String(numbers[index] ?? '')), cells[index]?.[1] ?? ''])
        const table = tableOf([[...header, extra], ...made], projects)
        const read = await readBack(await tableFile(table, format), `projects.${extensionOf(format)}`)
        expect(read && cellsOf(read)).toEqual(cellsOf(table))
      }),
      { numRuns: 150 },
    )
  }, 120_000)
})

describe('a table as shown', () => {
  const shown = ['status_on', 'title', 'stage', 'district', 'plan_point']
  const columns = fileColumns(projects, shown, 'ja')

  test('has the key first, then the columns shown, then what a row needs to be read and traced', () => {
    expect(columns).toEqual(['id', 'status_on', 'name_en', 'name_ja', 'plan_point', 'status', 'source_name', 'source_url', 'confidence'])
  })

  test.each(TABLE_FORMATS)('as %s has the rows of the selection, in their order, and loads again', async (format) => {
    const filter = { chosen: { point: ['4'] } }
    const [answer] = await engine.rows([{ table: 'projects', columns: ['id'], language: 'ja', sort: [{ column: 'status_on', descending: true }] }], filter)
    const rows = answer?.indices ?? []
    const file = await tableFile(projectTable, format, { columns, rows })
    const read = await readBack(file, `projects.${extensionOf(format)}`)
    const expected = plainRecords(bundledText('projects.csv')).filter((record) => record['plan_point'] === '4')
    expect(read?.rowCount).toBe(expected.length)
    expect(rows.map((_, row) => cellText(read?.columns['id'], row))).toEqual(answer?.rows.map(([id]) => id))
    expect(columns.map((name) => cellText(read?.columns[name], 0))).toEqual(columns.map((name) => cellText(projectTable.columns[name], rows[0] ?? -1)))
  })
})
