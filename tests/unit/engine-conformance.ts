import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { AggregateQuery, Engine, RowsQuery } from '../../src/engine/engine'
import { DIMENSIONS } from '../../src/model/dimension'
import { NO_FILTER, chooseValues, type Filter } from '../../src/model/filter'
import { bundled, csvOf, optional, type PlainData, type PlainRow } from './support/plain-data'
import { dimensionsOf } from './support/plain-dimensions'
import { DATES, PlainEngine, isDate } from './support/plain-engine'

/** Columns of each table that the questions group by, narrow by, read and sort by. */
const COLUMNS = {
  projects: ['plan_point', 'stage', 'status', 'ru_regions', 'jp_prefectures', 'jp_partners', 'partner', 'district', 'jp-district', 'link', 'announced_on', 'started_on', 'value_amount', 'confidence', 'place_en'],
  project_events: ['on', 'status', 'parent.stage', 'parent.plan_point', 'parent.ru_regions', 'project_id', 'region'],
  documents: ['signed_on', 'stage', 'occasion', 'level', 'kind', 'plan_point', 'partner', 'link', 'district', 'id'],
  regional_ties: ['jp_prefecture', 'ru_region', 'kind', 'status', 'spheres', 'since', 'tie-level', 'partner', 'district', 'row_kind'],
  tie_events: ['on', 'kind', 'parent.spheres', 'parent.status', 'prefecture'],
  claims: ['indicator', 'occasion', 'on', 'value', 'plan_point', 'qualifier'],
  project_documents: ['document_id', 'basis', 'parent.stage', 'parent.level', 'parent.signed_on'],
  project_ties: ['tie_id', 'basis', 'parent.kind'],
  national_projects: ['related_plan_points', 'match_basis'],
  occasions: ['kind', 'on'],
  regions: ['country', 'district_en', 'population'],
  project_overlaps: ['kind', 'counted_with'],
  plan_points: ['point'],
} as const

const partialDate = fc
  .record({ year: fc.integer({ min: 1965, max: 2024 }), month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 28 }), parts: fc.integer({ min: 1, max: 3 }) })
  .map(({ year, month, day, parts }) => [String(year), String(month).padStart(2, '0'), String(day).padStart(2, '0')].slice(0, parts).join('-'))

interface Damage {
  readonly seed: number
  /** Share of the cells that may be blank and are blanked, and of the rows that are left out. */
  readonly blanked: number
  readonly dropped: number
}

const someDamage: fc.Arbitrary<Damage> = fc.record({ seed: fc.nat(), blanked: fc.constantFrom(0, 0.1, 0.4), dropped: fc.constantFrom(0, 0.3) })

/** The bundled rows with gaps of every kind. */
function damaged({ seed, blanked, dropped }: Damage): PlainData {
  let state = seed
  const chance = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
  const blank = (table: string, row: PlainRow): PlainRow =>
    Object.fromEntries(Object.entries(row).map(([column, cell]) => [column, optional.has(`${table}.${column}`) && chance() < blanked ? '' : cell]))
  const keep = (table: string, rows: readonly PlainRow[]): readonly PlainRow[] =>
    table.startsWith('titles_') || table === 'regions' ? rows : rows.filter(() => chance() >= dropped).map((row) => blank(table, row))
  return Object.fromEntries(Object.entries(bundled).map(([table, rows]) => [table, keep(table, rows)]))
}

const bundledRows = Object.entries(bundled).flatMap(([table, rows]) => rows.map((row) => ({ table, row, dimensions: dimensionsOf(bundled, table, row, undefined) })))
const valuesInUse = new Map(DIMENSIONS.map((dimension) => [dimension, [...new Set(bundledRows.flatMap(({ dimensions }) => dimensions[dimension] ?? [])), 'none', 'no such value']]))
const wordsOf = (row: PlainRow): readonly string[] => Object.entries(row).flatMap(([column, cell]) => (column === 'source_url' ? [] : cell.split(/[\s,;()・、]+/u)))
const wordsInUse = [...new Set(bundledRows.flatMap(({ row }) => wordsOf(row)))].filter((word) => word.length > 1)

const someOf = (values: readonly string[]) => fc.subarray([...values], { minLength: 1, maxLength: Math.min(4, values.length) })

const someFilter: fc.Arbitrary<Filter> = fc
  .record({
    chosen: fc.array(fc.constantFrom(...DIMENSIONS).chain((dimension) => fc.tuple(fc.constant(dimension), someOf(valuesInUse.get(dimension) ?? []))), { maxLength: 2 }),
    from: fc.option(partialDate, { freq: 3, nil: undefined }),
    to: fc.option(partialDate, { freq: 3, nil: undefined }),
    asOf: fc.option(partialDate, { freq: 2, nil: undefined }),
    text: fc.option(fc.array(fc.constantFrom(...wordsInUse), { minLength: 1, maxLength: 2 }), { freq: 3, nil: undefined }),
  })
  .map(({ chosen, from, to, asOf, text }) => ({
    ...chosen.reduce<Filter>((filter, [dimension, values]) => chooseValues(filter, dimension, values), NO_FILTER),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(asOf !== undefined && { asOf }),
    ...(text && { text: text.join(' ') }),
  }))

const someTable = fc.constantFrom(...(Object.keys(COLUMNS) as (keyof typeof COLUMNS)[]))
const someExcept = fc.subarray([...DIMENSIONS, 'date', 'asOf', 'text'] as const, { maxLength: 3 })

const plainBundled = new PlainEngine(bundled)

const someQuery: fc.Arbitrary<AggregateQuery> = someTable.chain((table) => {
  const column = fc.constantFrom<string>(...COLUMNS[table])
  const grouping = fc
    .record({ column, bin: fc.constantFrom('year' as const, 'month' as const, undefined) })
    .map(({ column, bin }) => (bin && isDate(column) ? { column, bin } : { column }))
  const condition = column.chain((name) => {
    const values = [...new Set((bundled[table] ?? []).flatMap((row) => plainBundled.values(table, row, name, NO_FILTER, undefined)))].slice(0, 30)
    return fc.tuple(fc.constant(name), fc.subarray([...values, 'none'], { minLength: 1 }))
  })
  return fc.record({
    table: fc.constant(table),
    by: fc.array(grouping, { maxLength: 2 }),
    except: someExcept,
    where: fc.array(condition, { maxLength: 1 }).map((conditions) => Object.fromEntries(conditions)),
  })
})

const inOrder = <Group extends { readonly keys: readonly (string | null)[] }>(groups: readonly Group[]): readonly Group[] =>
  groups.toSorted((a, b) => (JSON.stringify(a.keys) < JSON.stringify(b.keys) ? -1 : 1))

/**
 * What every engine answers, over the bundled rows and over rows with gaps, beside plain loops over the cells.
 * `open` makes an engine from the CSV text of every table.
 */
export function describeEngine(name: string, open: (csv: Readonly<Record<string, string>>) => Engine): void {
  describe(`${name} answers as a plain loop over the rows does`, { timeout: 60_000 }, () => {
    const questions = fc.array(fc.tuple(someQuery, someFilter), { minLength: 20, maxLength: 20 })

    test('counts, wholes and placed rows, by any columns under any filter', async () => {
      await fc.assert(
        fc.asyncProperty(someDamage, questions, async (damage, questions) => {
          const data = damaged(damage)
          const [engine, plain] = [open(csvOf(data)), new PlainEngine(data)]
          for (const [query, filter] of questions) {
            const [answer] = await engine.aggregate([query], filter)
            const { groups, ...sums } = plain.aggregate(query, filter)
            expect({ query, filter, ...answer!, groups: inOrder(answer!.groups) }).toEqual({ query, filter, ...sums, groups: inOrder(groups) })
          }
        }),
        { numRuns: 12 },
      )
    })

    test('rows, their cells, windows and totals', async () => {
      await fc.assert(
        fc.asyncProperty(someDamage, questions, fc.boolean(), fc.nat(20), async (damage, questions, unfiltered, from) => {
          const data = damaged(damage)
          const [engine, plain] = [open(csvOf(data)), new PlainEngine(data)]
          for (const [{ table, where, except }, filter] of questions) {
            const columns = [...COLUMNS[table as keyof typeof COLUMNS]]
            const query: RowsQuery = { table, columns, unfiltered, language: 'en', ...(where && { where }), ...(except && { except }) }
            const expected = plain.indices(query, filter)
            const [all, window] = await engine.rows([query, { ...query, from, to: from + 5 }], filter)
            expect({ query, filter, indices: all!.indices }).toEqual({ query, filter, indices: expected })
            expect([all!.total, all!.of]).toEqual([expected.length, data[table]!.length])
            expect(window!.indices).toEqual(expected.slice(from, from + 5))
            expect(window!.rows).toEqual(expected.slice(from, from + 5).map((index) => columns.map((column) => plain.cell(table, index, column, filter))))
          }
        }),
        { numRuns: 8 },
      )
    })

    test('rows found by any word that any table says', async () => {
      const [engine, plain] = [open(csvOf(bundled)), new PlainEngine(bundled)]
      const everyFiftieth = wordsInUse.filter((_, index) => index % 50 === 0)
      const queries = Object.keys(COLUMNS).map((table): RowsQuery => ({ table, columns: [], language: 'en' }))
      for (const text of everyFiftieth) {
        const filter = { ...NO_FILTER, text }
        const answers = await engine.rows(queries, filter)
        expect([text, ...answers.map(({ indices }) => indices)]).toEqual([text, ...queries.map((query) => plain.indices(query, filter))])
      }
    })

    test('order by dates, numbers and enumerations, blanks last both ways, ties as in the file', async () => {
      const sortable = [['projects', 'announced_on'], ['projects', 'value_amount'], ['claims', 'value'], ['regional_ties', 'since'], ['documents', 'signed_on']] as const
      await fc.assert(
        fc.asyncProperty(someDamage, fc.constantFrom(...sortable), fc.boolean(), async (damage, [table, column], descending) => {
          const data = damaged(damage)
          const [answer] = await open(csvOf(data)).rows([{ table, columns: [column], sort: [{ column, descending }], language: 'en' }], NO_FILTER)
          const cells = (data[table] ?? []).map((row, index) => ({ index, cell: row[column] ?? '' }))
          const compare = (a: string, b: string): number => (column === 'value' || column === 'value_amount' ? Number(a) - Number(b) : a < b ? -1 : Number(a > b))
          const filled = cells.filter(({ cell }) => cell !== '').sort((a, b) => compare(a.cell, b.cell) * (descending ? -1 : 1) || a.index - b.index)
          expect(answer!.indices).toEqual([...filled, ...cells.filter(({ cell }) => cell === '')].map(({ index }) => index))
        }),
        { numRuns: 20 },
      )
    })

    test('which dimensions narrow a table', async () => {
      const engine = open(csvOf(bundled))
      for (const table of Object.keys(COLUMNS)) {
        const narrowing = Object.keys(dimensionsOf(bundled, table, bundled[table]![0]!, undefined))
        expect([table, ...(await engine.dimensions(table)).toSorted()]).toEqual([table, ...narrowing.toSorted()])
      }
      expect(Object.keys(DATES).every((table) => table in COLUMNS)).toBe(true)
    })
  })
}
