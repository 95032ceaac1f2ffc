import { NO_DAY, PRECISIONS, type Column } from '../model/column'
import type { Filter } from '../model/filter'
import { printDay } from '../model/partial-date'
import type { Language, TableSchema } from '../model/schema'
import type { AggregateQuery, AggregateResult, Cell, Engine, Name, RowsQuery, RowWindow } from './engine'
import { countGroups, groupsOf } from './group'
import { listAt, textAt } from './join'
import { AS_OF_BIT, bitsBut, failures, markMatches } from './mask'
import { namesIn } from './names'
import { orderRows, ranks } from './order'
import { dayOf, prepare, type PreparedTable, type Tables } from './prepare'
import { once } from './search-texts'

/** A column name that stands for the title of the record in the language asked for. */
export const TITLE = 'title'
const TITLE_FIELD: Readonly<Record<string, string>> = { projects: 'name', documents: 'title', claims: 'label', national_projects: 'title', plan_points: 'title', occasions: 'title', regions: 'name' }

/** Answers in this thread, at once: for tables of up to some hundred thousand rows. */
export class LocalEngine implements Engine {
  readonly fingerprint: string
  readonly #tables: ReadonlyMap<string, PreparedTable>
  readonly #names: Readonly<Record<Language, () => ReadonlyMap<string, Name>>>
  #masks = new WeakMap<Filter, Map<string, Uint32Array>>()

  constructor(tables: Tables, schemas: readonly TableSchema[], fingerprint: string) {
    this.fingerprint = fingerprint
    this.#tables = prepare(tables, schemas)
    const names = (language: Language) => once(() => namesIn(language, tables))
    this.#names = { en: names('en'), ja: names('ja'), ru: names('ru') }
  }

  async names(language: Language): Promise<ReadonlyMap<string, Name>> {
    return this.#names[language]()
  }

  async aggregate(queries: readonly AggregateQuery[], filter: Filter): Promise<readonly AggregateResult[]> {
    return queries.map((query) => this.#aggregate(query, filter))
  }

  async rows(queries: readonly RowsQuery[], filter: Filter): Promise<readonly RowWindow[]> {
    return queries.map((query) => this.#rows(query, filter))
  }

  #table(name: string): PreparedTable {
    const table = this.#tables.get(name)
    if (!table) throw new Error(`There is no table ${name}.`)
    return table
  }

  #column(table: PreparedTable, name: string, filter: Filter): Column {
    const column = table.column(name, dayOf(filter.asOf))
    if (!column) throw new Error(`Table ${table.name} has no column ${name}.`)
    return column
  }

  #failures(table: PreparedTable, filter: Filter): Uint32Array {
    const masks = this.#masks.get(filter) ?? new Map<string, Uint32Array>()
    this.#masks.set(filter, masks)
    const known = masks.get(table.name) ?? failures(table, filter)
    masks.set(table.name, known)
    return known
  }

  /** 1 for rows that meet `where` and fail none of `bits`. */
  #passing(table: PreparedTable, filter: Filter, bits: number, where: AggregateQuery['where']): Uint8Array {
    const passing = Uint8Array.from(this.#failures(table, filter), (failed) => ((failed & bits) === 0 ? 1 : 0))
    for (const [name, values] of Object.entries(where ?? {})) {
      const matches = new Uint8Array(table.rowCount)
      markMatches(this.#column(table, name, filter), values, matches)
      matches.forEach((match, row) => match === 0 && (passing[row] = 0))
    }
    return passing
  }

  #aggregate(query: AggregateQuery, filter: Filter): AggregateResult {
    const table = this.#table(query.table)
    const bits = bitsBut(query.except)
    const passing = this.#passing(table, filter, bits, query.where)
    const whole = this.#passing(table, filter, AS_OF_BIT & bits, query.where)
    const by = query.by.map(({ column, bin }) => groupsOf(this.#column(table, column, filter), bin))
    const { groups, placed } = countGroups(by, { whole, passing, counted: table.counted })
    const sum = (states: Uint8Array, counted: boolean): number =>
      states.reduce((total, state, row) => total + (counted ? state * (table.counted[row] ?? 1) : state), 0)
    return {
      groups,
      placed,
      rows: sum(passing, false),
      count: sum(passing, true),
      wholeRows: sum(whole, false),
      wholeCount: sum(whole, true),
    }
  }

  #rows(query: RowsQuery, filter: Filter): RowWindow {
    const table = this.#table(query.table)
    const passing = this.#passing(table, filter, query.unfiltered ? 0 : bitsBut(query.except), query.where)
    const all = Uint32Array.from(passing.keys()).filter((row) => passing[row] === 1)
    const names = this.#names[query.language]()
    const collator = new Intl.Collator(query.language, { numeric: true })
    const columnOf = (name: string): Column =>
      name === TITLE && TITLE_FIELD[table.name] ? this.#titles(table, names) : this.#column(table, name, filter)
    const ordered = orderRows(all, query.sort ?? [], (name) =>
      ranks(columnOf(name), table.orders.get(name), collator, (value) => names.get(`vocabulary/${name}:${value}/label`)?.text ?? value),
    )
    const shown = ordered.subarray(query.from ?? 0, query.to ?? ordered.length)
    const columns = query.columns.map(columnOf)
    return {
      rows: Array.from(shown, (row) => columns.map((column) => cellAt(column, row))),
      indices: Array.from(shown),
      total: all.length,
      of: table.rowCount,
    }
  }

  #titles(table: PreparedTable, names: ReadonlyMap<string, Name>): Column {
    const key = ['id', 'code', 'point'].map((name) => table.column(name, undefined)).find((column) => column !== undefined)
    const texts = Array.from({ length: table.rowCount }, (_, row) => names.get(`${table.name}/${textAt(key, row)}/${TITLE_FIELD[table.name]}`)?.text ?? '')
    return { kind: 'text', texts }
  }
}

function cellAt(column: Column, row: number): Cell {
  if (column.kind === 'list') return listAt(column, row)
  if (column.kind === 'number') return Number.isNaN(column.numbers[row] ?? Number.NaN) ? null : (column.numbers[row] ?? null)
  if (column.kind !== 'date') return textAt(column, row) || null
  const day = column.days[row] ?? NO_DAY
  return day === NO_DAY ? null : printDay(day, PRECISIONS[column.precisions[row] ?? 2] ?? 'day')
}
