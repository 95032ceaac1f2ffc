import type { Table } from '../model/column'
import type { TableSchema } from '../model/schema'
import { type CellRow, isBlankRow } from './cell-rows'
import { commonWidth } from './common-width'
import type { CellStyle } from './create-column'
import { findLayout, type Layout } from './find-layout'
import { allSpellings } from './header-spellings'
import { type MappedColumn, mapHeaders } from './map-headers'
import { createMender, type Mend } from './mend'
import type { TableReading } from './reading'
import { recogniseTable, type TableCandidate } from './recognise-table'
import { createRowSorter } from './row-sorter'
import { settleStyle, type StyleFinding } from './settle-style'
import { createTableBuilder, isEssential, type TableBuilder } from './table-builder'
import { lexiconFor, type Words } from './words'

/** What the page knows before any file: the tables and the words for their codes. */
export interface ReadingContext {
  readonly schemas: readonly TableSchema[]
  readonly words?: Words
  /** Values that foreign keys may point to, by `table.field`, where the page holds that table. */
  readonly known?: ReadonlyMap<string, readonly string[]>
  /** The rows the page holds of each table, in the columns that tell whether two rows are one thing. */
  readonly held?: ReadonlyMap<string, Table>
}

/** What the reader of a file has chosen; what is left out is found. */
export interface RowChoices {
  readonly table?: string
  /** Field name by position of the column, `null` for an extra column. */
  readonly columns?: readonly (string | null)[]
  readonly dateOrder?: 'day-first' | 'month-first'
  readonly decimal?: '.' | ','
  readonly mends?: readonly Mend[]
}

/** How a file is going to be read, found from its first rows. */
export interface RowPlan {
  readonly layout: Layout
  readonly candidates: readonly TableCandidate[]
  readonly schema: TableSchema | undefined
  /** The best table is only a little better than the next, or fits badly. */
  readonly tableUnclear: boolean
  readonly columns: readonly MappedColumn[]
  readonly style: StyleFinding
  /** First records, as they stand. */
  readonly preview: readonly CellRow[]
}

export interface RowReader {
  readonly push: (row: CellRow) => void
  /** `others` are counted as skipped unless they are `taken`, to be read as a table of their own. */
  readonly finish: (taken?: boolean) => TableReading
  /** Rows from the head of another table on. */
  readonly others: readonly CellRow[]
}

const PREVIEW = 20
const CLEAR = 0.08
const FITTING = 0.5

/** Plans the reading from the first rows of a file. `width`: cells that most rows have, where it was found before. */
export function planRows(rows: readonly CellRow[], width: number | undefined, file: string, context: ReadingContext, choices: RowChoices = {}): RowPlan {
  const chosen = context.schemas.find((schema) => schema.name === choices.table)
  const plain = chosen && !choices.columns && plainPlan(rows, chosen)
  if (plain) return plain
  const layout = findLayout(rows, width ?? commonWidth(rows), allSpellings(chosen ? [chosen] : context.schemas))
  const roleOf = createRowSorter({ layout })
  const records = rows.filter((row) => roleOf(row) === 'record')
  const cells = records.map((row) => row.cells)
  const headerless = layout.headRows.length === 0
  const headers = headerless ? Array.from({ length: layout.width }, () => '') : layout.headers
  const candidates = chosen && context.schemas.length === 1 ? [] : recogniseTable(headers, cells, context.schemas, file, context.words)
  const [best, second] = candidates
  const schema = chosen ?? context.schemas.find((one) => one.name === best?.table)
  const options = { headerless, ...(context.words ? { words: context.words } : {}), ...(choices.columns ? { chosen: choices.columns } : {}) }
  const columns = schema ? mapHeaders(headers, cells, schema, options) : []
  const tableUnclear = !chosen && (!best || best.score < FITTING || best.score - (second?.score ?? 0) < CLEAR)
  return { layout, candidates, schema, tableUnclear, columns, style: settleStyle(columns, cells), preview: records.slice(0, PREVIEW) }
}

/** The plan for a file whose first row spells the columns by their own names, as our data and exports do: nothing to look for. */
function plainPlan(rows: readonly CellRow[], schema: TableSchema): RowPlan | undefined {
  const headers = rows[0]?.cells ?? []
  const fields = new Map(schema.fields.map((field) => [field.name, field]))
  if (headers.length === 0 || new Set(headers).size < headers.length || !headers.every((header) => fields.has(header))) return undefined
  const columns = headers.map((header, index) => ({ index, header, name: header, field: fields.get(header), by: 'name' as const, duplicate: false, unclear: false, samples: [] }))
  const layout = { width: headers.length, head: 0, headRows: [headers], headers, typed: [] }
  const cells = rows.slice(1).map((row) => row.cells)
  return { layout, candidates: [], schema, tableUnclear: false, columns, style: settleStyle(columns, cells), preview: rows.slice(1, PREVIEW + 1) }
}

/** Reads rows by a plan. `joint`: what parts the cells of the file. Throws when the plan has no schema. */
export function createRowReader(plan: RowPlan, file: string, context: ReadingContext, choices: RowChoices = {}, joint = ','): RowReader {
  const { schema, layout, columns, style } = plan
  if (!schema) throw new Error(`${file}: no table to read it for`)
  const builder = createTableBuilder(schema, file, columns, cellStyle(schema, style, choices, context.words), joint)
  noteHead(builder, plan, schema)
  const keys = schema.primaryKey.length === 1 ? columns.filter((column) => column.name === schema.primaryKey[0] && column.field?.pattern !== undefined) : []
  const shapes = keys.map(({ index, field }) => ({ index, shape: new RegExp(`^(?:${field?.pattern ?? ''})$`, 'u') }))
  const isKey = (cells: readonly string[]): boolean => shapes.some(({ index, shape }) => shape.test((cells[index] ?? '').trim()))
  const roleOf = createRowSorter({ layout, spellings: allSpellings(context.schemas), isKey })
  const others: CellRow[] = []
  const mend = createMender(choices.mends)
  return {
    others,
    push: (given) => {
      const row = mend(given)
      const role = roleOf(row)
      if (role === 'record') builder.add(row)
      else if (role === 'second-table' || others.length > 0) others.push(row)
      else if (role !== 'header') builder.skip(row, role)
    },
    finish: (taken = false) => {
      if (!taken) for (const row of others) builder.skip(row, isBlankRow(row.cells) ? 'blank-row' : 'second-table')
      return builder.finish()
    },
  }
}

function cellStyle(schema: TableSchema, style: StyleFinding, choices: RowChoices, words: Words | undefined): CellStyle {
  const dateOrder = choices.dateOrder ?? style.dateOrder
  const decimal = choices.decimal ?? style.decimal
  return { ...(dateOrder ? { dateOrder } : {}), ...(decimal ? { decimal } : {}), lexiconOf: (field) => lexiconFor(field, schema, words) }
}

/** Problems of the header: blank and repeated names, columns too many, columns that the file lacks. */
function noteHead(builder: TableBuilder, { layout, columns }: RowPlan, schema: TableSchema): void {
  const line = layout.head + 1
  if (layout.headRows.length === 0) builder.note({ code: 'missing-header', severity: 'warning', line })
  else {
    for (const { header, duplicate, field, by } of columns) {
      if (header.trim() === '') builder.note({ code: 'blank-header', severity: 'warning', line, column: header })
      else if (duplicate) builder.note({ code: 'duplicate-label', severity: 'warning', line, column: header, cell: header })
      else if (!field && by === 'none') builder.note({ code: 'extra-label', severity: 'note', line, column: header, cell: header })
    }
  }
  const carried = new Set(columns.map((column) => column.name))
  for (const field of schema.fields) {
    if (!carried.has(field.name)) builder.note({ code: 'missing-label', severity: isEssential(field.name, schema) ? 'error' : field.required ? 'warning' : 'note', line, expected: field.name })
  }
}
