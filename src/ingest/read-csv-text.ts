import type { TableSchema } from '../model/schema'
import type { CellRow } from './cell-rows'
import { createCsvParser } from './csv-parser'
import { RFC_4180 } from './dialect'
import { unprotectRow } from './protective-quote'
import { readTable } from './read-table'
import type { TableReading } from './reading'

/** Reads text that is known to be RFC 4180 with a header row, as the bundled files and our own exports are. */
export function readCsvText(text: string, schema: TableSchema, file: string): TableReading {
  const rows: CellRow[] = []
  const parser = createCsvParser(RFC_4180, schema.fields.length, (row) => rows.push(unprotectRow(row)))
  parser.push(text.startsWith('\uFEFF') ? text.slice(1) : text)
  parser.end()
  return readTable({ rows }, schema, { file })
}
