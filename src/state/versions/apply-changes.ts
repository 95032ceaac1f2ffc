import { cellText } from '../../model/cell-text'
import type { Table } from '../../model/column'
import type { TableSchema } from '../../model/schema'
import { keyOf, type Comparison, type RowChange } from './compare-tables'

/** Names a change, or one field of it, among those the reader takes back. */
export function changeName(change: RowChange, column?: string): string {
  return column === undefined ? change.key : `${change.key}\u0000${column}`
}

/** A table's cells as text: header first, then the rows in order. */
export type Rows = readonly (readonly string[])[]

/**
 * The table after the changes that are not `rejected` (`changeName`s). Rows keep their order, new ones come last;
 * columns that only the file has come after those of the schema.
 */
export function applyChanges(before: Table, after: Table, schema: TableSchema, { changes, columns: compared }: Comparison, rejected: ReadonlySet<string>): Rows {
  const names = new Set([...schema.fields.map((field) => field.name), ...Object.keys(before.columns), ...compared])
  const columns = [...names].filter((name) => before.columns[name] !== undefined || after.columns[name] !== undefined)
  const spoken = new Set(compared)
  const places = new Map(columns.map((name, index) => [name, index]))
  const accepted = new Map(changes.filter((change) => !rejected.has(changeName(change))).map((change) => [change.key, change]))
  const rows: string[][] = []
  for (let row = 0; row < before.rowCount; row++) {
    const change = accepted.get(keyOf(before, row, schema))
    if (change?.kind === 'removed') continue
    const cells = columns.map((name) => cellText(before.columns[name], row))
    if (change?.kind === 'changed') {
      for (const { column, after: text } of change.fields) {
        const place = places.get(column)
        if (place !== undefined && !rejected.has(changeName(change, column))) cells[place] = text
      }
    }
    rows.push(cells)
  }
  for (const change of accepted.values()) if (change.kind === 'added') rows.push(columns.map((name) => (spoken.has(name) ? cellText(after.columns[name], change.after) : '')))
  return [columns, ...rows]
}
