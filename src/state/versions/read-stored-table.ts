import type { CellRow } from '../../ingest/cell-rows'
import { createCsvParser } from '../../ingest/csv-parser'
import { RFC_4180 } from '../../ingest/dialect'
import { unprotectRow } from '../../ingest/protective-quote'
import { createTableBuilder } from '../../ingest/table-builder'
import type { Table } from '../../model/column'
import type { TableSchema } from '../../model/schema'

/** A row that does not check, beside the others of its table: two rows of one key, a value that must be unique. */
export class UnfitRow extends RangeError {
  readonly table: string

  constructor(table: string, line: number) {
    super(`Line ${line} of ${table} cannot be read back.`)
    this.table = table
  }
}

/**
 * Reads a table that this page wrote (`writeCells`): header first, columns by their own names, every row a record. Nothing
 * is guessed, so that an accepted row can never be taken for a footer or an extra column for another one. Throws
 * an `UnfitRow` when a row does not check, as it did when it was written.
 */
export function readStoredTable(text: string, schema: TableSchema): Table {
  const rows: CellRow[] = []
  const parser = createCsvParser(RFC_4180, 0, (row) => rows.push(unprotectRow(row)))
  parser.push(text.startsWith('\uFEFF') ? text.slice(1) : text)
  parser.end()
  const [head, ...records] = rows
  const plans = (head?.cells ?? []).map((name, index) => ({ index, header: name, name, field: schema.fields.find((field) => field.name === name) }))
  const builder = createTableBuilder(schema, schema.path, plans, { decimal: '.' })
  for (const row of records) builder.add(row)
  const { table, held, skipped } = builder.finish()
  const [lost] = [...held, ...skipped]
  if (lost) throw new UnfitRow(schema.name, lost.line)
  return table
}
