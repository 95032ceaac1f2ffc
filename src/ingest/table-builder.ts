import type { Column, Table } from '../model/column'
import type { Problem, Severity } from '../model/problem'
import type { TableSchema } from '../model/schema'
import type { CellFault } from './cell-fault'
import { type CellRow, isBlankRow } from './cell-rows'
import type { ColumnBuilder } from './column-builder'
import type { ColumnPlan } from './column-plan'
import { type CellStyle, createColumn } from './create-column'
import { createProblemList } from './problem-list'
import { realign } from './realign'
import type { HeldRow, SkippedRow, SkipReason, TableReading } from './reading'
import { createRowKeys } from './row-keys'

export interface TableBuilder {
  readonly add: (row: CellRow) => void
  readonly skip: (row: CellRow, reason: SkipReason) => void
  /** Notes something about the file as a whole or its head. */
  readonly note: (problem: Pick<CellFault, 'code' | 'severity'> & Partial<Problem>) => void
  readonly finish: () => TableReading
}

interface PlannedColumn {
  readonly plan: ColumnPlan
  readonly builder: ColumnBuilder
  /** What a blank is: an error, worth a warning, or nothing. */
  readonly blank: Severity | undefined
}

/**
 * Turns records into columns. Every record ends as accepted, held back by an error, or skipped with a reason.
 * Fields that no column of the file carries become blank columns: a file may bring a few columns to rows that are known by
 * their key. Without its key, or in a table that has none without a required field, every row is held back.
 */
export function createTableBuilder(schema: TableSchema, file: string, plans: readonly ColumnPlan[], style: CellStyle, joint = ','): TableBuilder {
  const width = plans.reduce((most, plan) => Math.max(most, plan.index + 1), 0)
  const columns: readonly PlannedColumn[] = plans.map((plan) => ({ plan, builder: createColumn(plan.field, style), blank: plan.field?.required ? 'error' : plan.field?.expected ? 'warning' : undefined }))
  const carried = new Set(plans.map((plan) => plan.name))
  const absent = schema.fields.filter((field) => !carried.has(field.name))
  const blanks = absent.map((field) => ({ field, builder: createColumn(field, style) }))
  const headerless = absent.some((field) => isEssential(field.name, schema))
  const keyIndexes = schema.primaryKey.map((name) => plans.find((plan) => plan.name === name)?.index ?? -1)
  const keyed = keyIndexes.length > 0 && !keyIndexes.includes(-1)
  const keys = createRowKeys(keyed)
  // The key of a row is looked up anyway.
  const uniques = plans.filter((plan) => plan.field?.unique && (!keyed || keyIndexes.length > 1 || plan.index !== keyIndexes[0])).map((plan) => ({ plan, seen: new Set<string>() }))
  const list = createProblemList()
  const lines: number[] = []
  const held: HeldRow[] = []
  const skipped: SkippedRow[] = []
  let records = 0
  let worst: Severity = 'note'

  function tell(line: number, column: string, cell: string, fault: CellFault): void {
    if (fault.severity === 'error') worst = 'error'
    list.add({ file, table: schema.name, line, column, cell, ...fault })
  }

  function checkWidth({ line, cells, fault }: CellRow): void {
    if (fault) tell(line, '', '', { code: fault, severity: fault === 'record-too-long' ? 'error' : 'warning', expected: '' })
    if (cells.length < width) tell(line, '', String(cells.length), { code: 'missing-cell', severity: 'warning', expected: String(width) })
    else if (cells.length > width) {
      const spare = cells.slice(width)
      if (!isBlankRow(spare)) tell(line, '', spare.join(' '), { code: 'extra-cell', severity: 'error', expected: String(width) })
    }
  }

  function stage({ line, cells }: CellRow): void {
    for (const { plan, builder, blank } of columns) {
      const cell = cells[plan.index] ?? ''
      const fault = builder.stage(cell)
      if (fault) tell(line, plan.header, cell, fault)
      else if (blank && cell.trim() === '') tell(line, plan.header, cell, { code: 'missing-value', severity: blank, expected: '' })
    }
    for (const { builder } of blanks) builder.stage('')
    for (const { plan, seen } of uniques) {
      const cell = (cells[plan.index] ?? '').trim()
      if (cell !== '' && seen.has(cell)) tell(line, plan.header, cell, { code: 'unique-error', severity: 'error', expected: '' })
    }
  }

  function hold({ line, cells }: CellRow): void {
    const realigned = cells.length === width ? undefined : realign(cells, width, joint, checks)
    held.push(realigned ? { line, cells, realigned } : { line, cells })
  }

  /** Whether a row would be accepted, as far as its cells go. */
  function checks(cells: readonly string[]): boolean {
    return columns.every(({ plan, builder, blank }) => {
      const cell = cells[plan.index] ?? ''
      return builder.stage(cell)?.severity !== 'error' && (blank !== 'error' || cell.trim() !== '')
    })
  }

  function commit({ line, cells }: CellRow): void {
    for (const { builder } of columns) builder.commit()
    for (const { builder } of blanks) builder.commit()
    for (const { plan, seen } of uniques) seen.add((cells[plan.index] ?? '').trim())
    keys.keep()
    lines.push(line)
  }

  return {
    add: (row) => {
      records++
      worst = headerless ? 'error' : 'note'
      const key = keyed ? keyIndexes.map((index) => (row.cells[index] ?? '').trim()).join('\u001f') : ''
      const finding = keys.find(key, row.cells)
      if (finding === 'same-row' && keyed) {
        skipped.push({ line: row.line, cells: row.cells, reason: 'duplicate-row' })
        tell(row.line, '', key, { code: 'duplicate-row', severity: 'warning', expected: '' })
        return
      }
      checkWidth(row)
      stage(row)
      if (finding === 'same-row') tell(row.line, '', '', { code: 'duplicate-row', severity: 'warning', expected: '' })
      if (finding === 'same-key') tell(row.line, schema.primaryKey.join(', '), key, { code: 'primary-key', severity: 'error', expected: '' })
      if (worst === 'error') hold(row)
      else commit(row)
    },
    skip: (row, reason) => {
      records++
      skipped.push({ line: row.line, cells: row.cells, reason })
    },
    note: (problem) => list.add({ file, table: schema.name, line: 0, column: '', cell: '', expected: '', ...problem }),
    finish: () => {
      const accepted = lines.length
      if (records !== accepted + held.length + skipped.length) throw new Error(`${file}: ${records} records became ${accepted} + ${held.length} + ${skipped.length}`)
      // A prototype would turn a header such as `__proto__` into something else than a name.
      const built = Object.create(null) as Record<string, Column>
      for (const { plan, builder } of columns) built[plan.name] = builder.build()
      for (const { field, builder } of blanks) built[field.name] = builder.build()
      const table: Table = { name: schema.name, rowCount: accepted, columns: built, lines: Uint32Array.from(lines) }
      const extraColumns = plans.filter((plan) => !plan.field).map((plan) => plan.name)
      return { table, problems: list.problems, problemCounts: list.counts, records, accepted, held, skipped, columns: plans, extraColumns }
    },
  }
}

/** Whether rows mean nothing without this field: it is of the key, or required where there is no key. */
export function isEssential(name: string, schema: TableSchema): boolean {
  return schema.primaryKey.length > 0 ? schema.primaryKey.includes(name) : schema.fields.some((field) => field.name === name && field.required)
}
