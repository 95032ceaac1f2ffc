import type { TableSchema } from '../model/schema'
import type { CellRows } from './cell-rows'
import { createRowReader, planRows, type RowChoices } from './read-rows'
import type { TableReading } from './reading'
import type { Words } from './words'

export interface ReadTableOptions extends RowChoices {
  /** Shown in problems. */
  readonly file: string
  readonly words?: Words
}

/** Rows from which the plan is made. */
const SAMPLED = 500

/**
 * Reads records into the columns of a schema. Header and preamble are found, headers matched by name, title, alias and
 * content; faults of the data become problems. Rows from the head of another table on are counted as skipped.
 */
export function readTable({ rows }: CellRows, schema: TableSchema, options: ReadTableOptions): TableReading {
  const { file, words } = options
  const context = { schemas: [schema], ...(words ? { words } : {}) }
  const choices = { ...options, table: schema.name }
  const plan = planRows(rows.slice(0, SAMPLED), undefined, file, context, choices)
  const reader = createRowReader(plan, file, context, choices)
  for (const row of rows) reader.push(row)
  return reader.finish()
}
