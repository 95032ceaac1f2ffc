import type { CellRow, CellRows } from './cell-rows'
import { createCsvParser } from './csv-parser'
import { type Dialect, RFC_4180 } from './dialect'

/** Splits a whole text into records. `width` is the number of cells a record should have, where known. */
export function readCells(text: string, dialect: Dialect = RFC_4180, width = 0): CellRows {
  const rows: CellRow[] = []
  const parser = createCsvParser(dialect, width, (row) => rows.push(row))
  parser.push(text)
  parser.end()
  return { rows }
}
