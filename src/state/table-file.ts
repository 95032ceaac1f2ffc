import type { Cell, Engine, RowsQuery } from '../engine/engine'
import { NO_FILTER, type Filter } from '../model/filter'
import type { TableSchema } from '../model/schema'
import { csvFile } from './csv-file'

/** Which rows of a table a file holds, and in which order; without it all of them in the order of their own file. */
export interface Selection {
  readonly filter: Filter
  readonly query: Pick<RowsQuery, 'sort' | 'where' | 'except'>
}

/** A table as a file that loads again: names and values as in the schema, no words of a language. */
export async function tableFile(engine: Engine, schema: TableSchema, columns: readonly string[], language: RowsQuery['language'], selection?: Selection): Promise<Blob> {
  const query = { table: schema.name, columns, language, ...(selection ? selection.query : { unfiltered: true }) }
  const [answer] = await engine.rows([query], selection?.filter ?? NO_FILTER)
  const delimiters = columns.map((name) => schema.fields.find((field) => field.name === name)?.delimiter ?? '; ')
  return csvFile(columns, (answer?.rows ?? []).map((row) => row.map((cell, index) => print(cell, delimiters[index] ?? '; '))))
}

function print(cell: Cell, delimiter: string): string | number | null {
  return typeof cell === 'object' && cell !== null ? cell.join(delimiter) : cell
}
