import { cellText } from '../../model/cell-text'
import type { Table } from '../../model/column'
import type { TableSchema } from '../../model/schema'

/** How a file meets the table it is for. */
export const MODES = ['merge', 'replace', 'append'] as const
export type Mode =
  /** The file is the whole table now: rows it lacks are removed. */
  | 'replace'
  /** Only rows with new keys come in; known keys are left as they are. */
  | 'append'
  /** Known keys are updated, new ones come in, nothing is removed. */
  | 'merge'

export interface FieldChange {
  readonly column: string
  readonly before: string
  readonly after: string
}

/** What becomes of one row. `key` is the text of its primary key, its parts joined by a tab. */
export type RowChange =
  | { readonly kind: 'added'; readonly key: string; readonly after: number }
  | { readonly kind: 'removed'; readonly key: string; readonly before: number }
  | { readonly kind: 'changed'; readonly key: string; readonly before: number; readonly after: number; readonly fields: readonly FieldChange[] }

/** Row numbers refer to the two tables that were compared. */
export interface Comparison {
  readonly table: string
  readonly mode: Mode
  readonly changes: readonly RowChange[]
  readonly unchanged: number
  /** Keys that both have with other cells, which `append` leaves alone. */
  readonly kept: readonly string[]
  /** New rows that cannot come in, because the file lacks a column that every row must have. */
  readonly incomplete: number
  /** Columns of `after` that were compared. */
  readonly columns: readonly string[]
}

/** What is known of a file beside its usable rows: see `StagedTable`. */
export interface FileExtent {
  readonly carried: readonly string[]
  readonly heldKeys: readonly string[]
}

export function keyOf(table: Table, row: number, schema: TableSchema): string {
  return schema.primaryKey.map((name) => cellText(table.columns[name], row)).join('\t')
}

/** A file without a column says nothing about it, and a row it holds back is not missing: both stay as they were. */
export function compareTables(before: Table, after: Table, schema: TableSchema, mode: Mode, extent: Partial<FileExtent> = {}): Comparison {
  const columns = Object.keys(after.columns).filter((name) => extent.carried?.includes(name) ?? true)
  const known = new Map(Array.from({ length: before.rowCount }, (_, row) => [keyOf(before, row, schema), row]))
  const met = new Set<string>(extent.heldKeys)
  const changes: RowChange[] = []
  const kept: string[] = []
  const isComplete = schema.fields.every(({ name, required }) => !required || columns.includes(name))
  let incomplete = 0
  for (let row = 0; row < after.rowCount; row++) {
    const key = keyOf(after, row, schema)
    const old = known.get(key)
    met.add(key)
    if (old === undefined) {
      if (isComplete) changes.push({ kind: 'added', key, after: row })
      else incomplete++
      continue
    }
    const fields = changedFields(before, old, after, row, columns)
    if (fields.length === 0) continue
    if (mode === 'append') kept.push(key)
    else changes.push({ kind: 'changed', key, before: old, after: row, fields })
  }
  if (mode === 'replace') for (const [key, row] of known) if (!met.has(key)) changes.push({ kind: 'removed', key, before: row })
  const touched = changes.filter(({ kind }) => kind !== 'added').length
  return { table: schema.name, mode, changes, unchanged: before.rowCount - touched, kept, incomplete, columns }
}

function changedFields(before: Table, old: number, after: Table, row: number, columns: readonly string[]): readonly FieldChange[] {
  return columns.flatMap((column) => {
    const [was, is] = [cellText(before.columns[column], old), cellText(after.columns[column], row)]
    return was === is ? [] : [{ column, before: was, after: is }]
  })
}
