import { NO_DAY, PRECISIONS, type Column } from '../model/column'
import type { Dimension } from '../model/dimension'
import { NO_FILTER, type Filter } from '../model/filter'
import { printDay } from '../model/partial-date'
import { LANGUAGES, type Language, type TableSchema } from '../model/schema'
import type { AggregateQuery, AggregateResult, Cell, Coverage, Engine, Name, RowsQuery, RowWindow } from './engine'
import { filledRows } from './filled-rows'
import { countGroups, groupsOf } from './group'
import { listAt, textAt } from './join'
import { TITLE_FIELDS } from './label-keys'
import { AS_OF_BIT, bitsBut, failures, matches } from './mask'
import { namesIn } from './names'
import { orderRows, ranks } from './order'
import { dayOf, prepare } from './prepare'
import type { PreparedTable, Tables } from './prepared-table'
import { once } from './search-texts'

/** A column name that stands for the title of the record in the language asked for. */
const TITLE = 'title'

/** Answers in this thread, at once: for tables of up to some hundred thousand rows. */
export class LocalEngine implements Engine {
  readonly fingerprint: string
  readonly #tables: ReadonlyMap<string, PreparedTable>
  readonly #names: Readonly<Record<Language, () => ReadonlyMap<string, Name>>>
  readonly #failures = new WeakMap<Filter, Map<string, Uint32Array>>()
  readonly #orders = new WeakMap<Filter, Map<string, Uint32Array>>()
  readonly #titles = new Map<string, Column>()
  readonly #ranks = new WeakMap<Column, Map<string, Float64Array>>()

  /** `marks`: by table, whether each row is new or changed since an earlier version; answers the dimension `change`. */
  constructor(tables: Tables, schemas: readonly TableSchema[], fingerprint: string, marks: Readonly<Record<string, Column>> = {}) {
    this.fingerprint = fingerprint
    const names = (language: Language) => once(() => namesIn(language, tables))
    this.#names = { en: names('en'), ja: names('ja'), ru: names('ru') }
    this.#tables = prepare(tables, schemas, () => LANGUAGES.map((language) => this.#names[language]()), marks)
  }

  async names(language: Language): Promise<ReadonlyMap<string, Name>> {
    return this.#names[language]()
  }

  async dimensions(table: string): Promise<readonly Dimension[]> {
    return [...this.#table(table).dimensions.keys()]
  }

  async aggregate(queries: readonly AggregateQuery[], filter: Filter): Promise<readonly AggregateResult[]> {
    return queries.map((query) => this.#aggregate(query, filter))
  }

  async rows(queries: readonly RowsQuery[], filter: Filter): Promise<readonly RowWindow[]> {
    return queries.map((query) => this.#rows(query, filter))
  }

  async coverage(table: string, columns: readonly string[]): Promise<Coverage> {
    const prepared = this.#table(table)
    return { rows: prepared.rowCount, filled: columns.map((name) => filledRows(this.#column(prepared, name, NO_FILTER))) }
  }

  #table(name: string): PreparedTable {
    const table = this.#tables.get(name)
    if (!table) throw new Error(`There is no table ${name}.`)
    return table
  }

  #column(table: PreparedTable, name: string, filter: Filter): Column {
    const asOf = dayOf(filter.asOf)
    const column = table.column(name, asOf) ?? table.column(table.dimensions.get(name as Dimension) ?? '', asOf)
    if (!column) throw new Error(`Table ${table.name} has no column ${name}.`)
    return column
  }

  /** 1 for rows that meet `where` and fail none of `bits`. */
  #passing(table: PreparedTable, filter: Filter, bits: number, where: AggregateQuery['where']): Uint8Array {
    const failed = cached(this.#failures, filter, table.name, () => failures(table, filter))
    const conditions = Object.entries(where ?? {}).map(([name, values]) => matches(this.#column(table, name, filter), values, table.rowCount))
    const passing = new Uint8Array(table.rowCount)
    for (let row = 0; row < passing.length; row++) {
      if (((failed[row] ?? 0) & bits) === 0 && conditions.every((condition) => condition[row] === 1)) passing[row] = 1
    }
    return passing
  }

  #aggregate(query: AggregateQuery, filter: Filter): AggregateResult {
    const table = this.#table(query.table)
    const bits = bitsBut(query.except)
    const passing = this.#passing(table, filter, bits, query.where)
    const whole = this.#passing(table, filter, AS_OF_BIT & bits, query.where)
    const by = query.by.map(({ column, bin }) => groupsOf(this.#column(table, column, filter), bin))
    const sumCounted = (states: Uint8Array): number => states.reduce((total, state, row) => total + state * (table.counted[row] ?? 1), 0)
    return {
      ...countGroups(by, { whole, passing, counted: table.counted }),
      rows: sum(passing),
      count: sumCounted(passing),
      wholeRows: sum(whole),
      wholeCount: sumCounted(whole),
    }
  }

  #rows(query: RowsQuery, filter: Filter): RowWindow {
    const table = this.#table(query.table)
    const { columns, from, to, ...order } = query
    // A table asks again for every window it scrolls to: the order is the same.
    const ordered = cached(this.#orders, filter, JSON.stringify(order), () => this.#ordered(table, query, filter))
    const shown = ordered.subarray(from ?? 0, to ?? ordered.length)
    const cells = columns.map((name) => this.#columnOrTitle(table, name, query.language, filter))
    return {
      rows: Array.from(shown, (row) => cells.map((column) => cellAt(column, row))),
      indices: Array.from(shown),
      total: ordered.length,
      of: table.rowCount,
    }
  }

  #ordered(table: PreparedTable, query: RowsQuery, filter: Filter): Uint32Array {
    const { language, sort = [], where, except, unfiltered = false } = query
    const passing = this.#passing(table, filter, unfiltered ? 0 : bitsBut(except), where)
    const rows = Uint32Array.from(passing.keys()).filter((row) => passing[row] === 1)
    const known = sort.filter(({ column }) => table.column(column, undefined) ?? table.dimensions.get(column as Dimension) ?? (column === TITLE && TITLE_FIELDS[table.name]))
    return orderRows(rows, known, (name) => {
      const column = this.#columnOrTitle(table, name, language, filter)
      return cached(this.#ranks, column, `${table.name} ${name} ${language}`, () => this.#rank(table, name, column, language))
    })
  }

  #rank(table: PreparedTable, name: string, column: Column, language: Language): Float64Array {
    const names = this.#names[language]()
    const label = (value: string): string => names.get(table.labelKey(name, value) ?? '')?.text ?? value
    return ranks(column, table.orders.get(name), new Intl.Collator(language, { numeric: true }), label)
  }

  #columnOrTitle(table: PreparedTable, name: string, language: Language, filter: Filter): Column {
    const field = TITLE_FIELDS[table.name]
    if (name !== TITLE || field === undefined) return this.#column(table, name, filter)
    const key = `${table.name} ${language}`
    const known = this.#titles.get(key) ?? this.#makeTitles(table, field, language)
    this.#titles.set(key, known)
    return known
  }

  #makeTitles(table: PreparedTable, field: string, language: Language): Column {
    const names = this.#names[language]()
    const key = ['id', 'code', 'point'].map((name) => table.column(name, undefined)).find((column) => column !== undefined)
    return { kind: 'text', texts: Array.from({ length: table.rowCount }, (_, row) => names.get(`${table.name}/${textAt(key, row)}/${field}`)?.text ?? '') }
  }
}

function sum(states: Uint8Array): number {
  return states.reduce((total, state) => total + state, 0)
}

function cached<Holder extends object, Value>(store: WeakMap<Holder, Map<string, Value>>, holder: Holder, key: string, make: () => Value): Value {
  const values = store.get(holder) ?? new Map<string, Value>()
  store.set(holder, values)
  const value = values.get(key) ?? make()
  values.set(key, value)
  return value
}

function cellAt(column: Column, row: number): Cell {
  if (column.kind === 'list') return listAt(column, row)
  if (column.kind === 'number') return Number.isNaN(column.numbers[row] ?? Number.NaN) ? null : (column.numbers[row] ?? null)
  if (column.kind !== 'date') return textAt(column, row) || null
  const day = column.days[row] ?? NO_DAY
  return day === NO_DAY ? null : printDay(day, PRECISIONS[column.precisions[row] ?? 2] ?? 'day')
}
