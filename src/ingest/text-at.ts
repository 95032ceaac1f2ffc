import { cellText } from '../model/cell-text'
import type { Table } from '../model/column'

/** A cell of a table as text in the one spelling the schema has for it; `''` for blank or for no such column. */
export function textAt(table: Table, column: string, row: number): string {
  return cellText(table.columns[column], row)
}
