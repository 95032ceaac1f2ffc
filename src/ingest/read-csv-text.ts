import type { TableSchema } from '../model/schema'
import { RFC_4180 } from './dialect'
import { readCells } from './read-cells'
import { readTable } from './read-table'
import type { TableReading } from './reading'

/** Reads text that is known to be RFC 4180 with a header row, as the bundled files and our own exports are. */
export function readCsvText(text: string, schema: TableSchema, file: string): TableReading {
  const clean = text.startsWith('\uFEFF') ? text.slice(1) : text
  return readTable(readCells(clean, RFC_4180, schema.fields.length), schema, { file })
}
