import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Table } from '../../../src/model/column'
import { tableSchema } from '../../../src/model/data-package'
import type { TableSchema } from '../../../src/model/schema'
import { applyChanges, changeName, type Rows } from '../../../src/state/versions/apply-changes'
import { compareTables, MODES } from '../../../src/state/versions/compare-tables'
import { defaultMode } from '../../../src/state/versions/default-mode'
import { bundledSchemas, bundledTables } from '../ingest/bundled-data'
import { cellsOf, recordsOf, tableOf } from './cells-of'

/** Headers and cells such as a ministry's file may bring, and some that look like something else. */
const odd = fc.oneof(fc.constantFrom('', 'Total', '合計', '=1+1', "'=1", '  x ', '備考', '1,5', 'status', '"', 'a;b', 'a\nb', '__proto__'), fc.string({ unit: 'grapheme', maxLength: 6 }))
const header = odd.map((text) => `extra ${text}`)

interface Case {
  readonly schema: TableSchema
  readonly before: Table
  readonly after: Table
  readonly carried: readonly string[]
}

/** Two states of one bundled table: rows left out of either, cells moved between rows, columns the file lacks, columns of its own. */
const twoStates = fc.constantFrom(...bundledSchemas).chain((schema) => {
  const [columns = [], ...all] = cellsOf(bundledTables.get(schema.name) ?? { name: '', rowCount: 0, columns: {}, lines: new Uint32Array() })
  const rows = all.slice(0, 40)
  const free = columns.filter((name) => !schema.primaryKey.includes(name) && !schema.fields.some((field) => field.name === name && (field.required || field.unique)))
  const state = fc.record({
    rows: fc.subarray([...rows.keys()]),
    swaps: fc.array(fc.record({ row: fc.nat(39), from: fc.nat(39), column: fc.nat(30) }), { maxLength: 8 }),
    extra: fc.dictionary(header, fc.array(odd, { minLength: 40, maxLength: 40 }), { maxKeys: 2, noNullPrototype: true }),
  })
  return fc.record({ before: state, after: state, lacking: fc.subarray(free) }).map(({ before, after, lacking }): Case => {
    const make = ({ rows: chosen, swaps, extra }: typeof before): Rows => {
      const cells = rows.map((row) => [...row])
      for (const { row, from, column } of swaps) {
        const place = columns.indexOf(free[column % Math.max(1, free.length)] ?? '')
        const [target, source] = [cells[row % rows.length], rows[from % rows.length]]
        if (place >= 0 && target && source) target[place] = source[place] ?? ''
      }
      const names = Object.keys(extra).filter((name) => !columns.includes(name))
      return [[...columns, ...names], ...chosen.map((row) => [...(cells[row] ?? []), ...names.map((name) => extra[name]?.[row] ?? '')])]
    }
    const afterTable = tableOf(make(after), schema)
    return { schema, before: tableOf(make(before), schema), after: afterTable, carried: Object.keys(afterTable.columns).filter((name) => !lacking.includes(name)) }
  })
})

const NONE: ReadonlySet<string> = new Set()

describe('the changes between two tables', () => {
  test('all applied, make the file’s table; a column it lacks and rows it does not speak of stay', () => {
    fc.assert(
      fc.property(twoStates, fc.constantFrom(...MODES), ({ schema, before, after, carried }, mode) => {
        const comparison = compareTables(before, after, schema, mode, { carried, heldKeys: [] })
        const result = recordsOf(tableOf(applyChanges(before, after, schema, comparison, NONE), schema), schema)
        const [old, file] = [recordsOf(before, schema), recordsOf(after, schema)]
        const expectedKeys = mode === 'replace' ? Object.keys(file) : [...new Set([...Object.keys(old), ...Object.keys(file)])]
        expect(Object.keys(result).sort()).toEqual([...expectedKeys].sort())
        for (const [key, record] of Object.entries(result)) {
          for (const [column, cell] of Object.entries(record)) {
            const speaks = file[key] && carried.includes(column.slice(7)) && (mode !== 'append' || !old[key])
            expect(cell).toBe((speaks ? file[key]?.[column] : old[key]?.[column]) ?? '')
          }
        }
        expect(comparison.unchanged + comparison.changes.filter(({ kind }) => kind !== 'added').length).toBe(before.rowCount)
      }),
      { numRuns: 300 },
    )
  }, 60_000)

  test('all rejected, leave every row as it was', () => {
    fc.assert(
      fc.property(twoStates, fc.constantFrom(...MODES), ({ schema, before, after, carried }, mode) => {
        const comparison = compareTables(before, after, schema, mode, { carried, heldKeys: [] })
        const rejected = new Set(comparison.changes.map((change) => changeName(change)))
        const [columns = [], ...rows] = applyChanges(before, after, schema, comparison, rejected)
        const places = Object.keys(before.columns).map((name) => columns.indexOf(name))
        expect(rows.map((row) => places.map((place) => row[place]))).toEqual(cellsOf(before).slice(1))
        expect(rows.flatMap((row) => row.filter((_, place) => !places.includes(place))).every((cell) => cell === '')).toBe(true)
      }),
      { numRuns: 200 },
    )
  }, 60_000)

  test('rejected field by field, leave only that field', () => {
    fc.assert(
      fc.property(twoStates, fc.nat(), ({ schema, before, after, carried }, pick) => {
        const comparison = compareTables(before, after, schema, 'merge', { carried, heldKeys: [] })
        const fields = comparison.changes.flatMap((change) => (change.kind === 'changed' ? change.fields.map(({ column }) => ({ change, column })) : []))
        const one = fields[pick % Math.max(1, fields.length)]
        fc.pre(one !== undefined)
        const whole = recordsOf(tableOf(applyChanges(before, after, schema, comparison, NONE), schema), schema)
        const without = recordsOf(tableOf(applyChanges(before, after, schema, comparison, new Set([changeName(one.change, one.column)])), schema), schema)
        const old = recordsOf(before, schema)[one.change.key]?.[`column ${one.column}`] ?? ''
        expect(without).toEqual({ ...whole, [one.change.key]: { ...whole[one.change.key], [`column ${one.column}`]: old } })
      }),
      { numRuns: 200 },
    )
  }, 60_000)

  test.each([...bundledTables])('are none between %s and itself', (name, table) => {
    const schema = tableSchema(name)
    expect(compareTables(table, table, schema, 'replace')).toMatchObject({ changes: [], kept: [], unchanged: table.rowCount })
  })

  test('let no new row in without a column that every row must have', () => {
    const schema = bundledSchemas.find(({ name }) => name === 'projects')
    const after = bundledTables.get('projects')
    if (!schema || !after) throw new Error('There are no projects.')
    const before = tableOf(cellsOf(after).slice(0, 11), schema)
    const comparison = compareTables(before, after, schema, 'merge', { carried: ['id', 'status'], heldKeys: [] })
    expect(comparison).toMatchObject({ changes: [], unchanged: 10, incomplete: after.rowCount - 10 })
  })

  test('spare a row that the file holds back', () => {
    const schema = bundledSchemas.find(({ name }) => name === 'projects')
    const before = schema && bundledTables.get('projects')
    if (!schema || !before) throw new Error('There are no projects.')
    const [head = [], first = [], ...rest] = cellsOf(before)
    const after = tableOf([head, ...rest], schema)
    const key = first[head.indexOf('id')] ?? ''
    const extent = { carried: head, heldKeys: [key] }
    expect(compareTables(before, after, schema, 'replace', extent).changes).toEqual([])
    expect(compareTables(before, after, schema, 'replace').changes).toEqual([{ kind: 'removed', key, before: 0 }])
    expect(defaultMode(before, { schema, table: after, heldKeys: [key] })).toEqual({ mode: 'replace', reason: 'whole', has: before.rowCount, of: before.rowCount })
    expect(defaultMode(before, { schema, table: after, heldKeys: [] })).toEqual({ mode: 'merge', reason: 'part', has: before.rowCount - 1, of: before.rowCount })
  })
})
