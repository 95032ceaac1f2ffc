import { cellText } from '../../../src/model/cell-text'
import type { Table } from '../../../src/model/column'
import type { TableSchema } from '../../../src/model/schema'
import { writeCells } from '../../../src/ingest/write-cells'
import type { Rows } from '../../../src/state/versions/apply-changes'
import { keyOf } from '../../../src/state/versions/compare-tables'
import { readStoredTable } from '../../../src/state/versions/read-stored-table'

/** A table's cells as text, header first. */
export function cellsOf(table: Table, columns = Object.keys(table.columns)): Rows {
  return [columns, ...Array.from({ length: table.rowCount }, (_, row) => columns.map((name) => cellText(table.columns[name], row)))]
}

/** Rows by key, each by the names of its columns. */
export function recordsOf(table: Table, schema: TableSchema): Readonly<Record<string, Readonly<Record<string, string>>>> {
  return Object.fromEntries(
    Array.from({ length: table.rowCount }, (_, row) => [
      keyOf(table, row, schema),
      Object.fromEntries(Object.keys(table.columns).map((name) => [`column ${name}`, cellText(table.columns[name], row)])),
    ]),
  )
}

export function tableOf([header = [], ...rows]: Rows, schema: TableSchema): Table {
  return readStoredTable(writeCells(header, rows), schema)
}
