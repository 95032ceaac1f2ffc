import type { TableSchema } from '../model/schema'
import { type CellRows, isBlankRow } from './cell-rows'
import type { ColumnPlan } from './column-plan'
import type { CellStyle } from './create-column'
import { matchHeaders } from './match-headers'
import type { TableReading } from './reading'
import { createTableBuilder } from './table-builder'

export interface ReadTableOptions extends CellStyle {
  /** Shown in problems. */
  readonly file: string
  /** What is done with each column, when it has been settled before; otherwise found from the headers. */
  readonly columns?: readonly ColumnPlan[]
}

/** Reads records into the columns of a schema. The first row that is not blank is the header. Faults of the data become problems. */
export function readTable({ rows }: CellRows, schema: TableSchema, options: ReadTableOptions): TableReading {
  const head = rows.findIndex(row => !isBlankRow(row.cells))
  const headers = rows[head]?.cells ?? []
  const builder = createTableBuilder(schema, options.file, options.columns ?? matchHeaders(headers, schema), options)
  rows.forEach((row, index) => {
    if (index !== head) builder.add(row)
  })
  return builder.finish()
}
