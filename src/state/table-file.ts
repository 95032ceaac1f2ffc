import type { Column, Table } from '../model/column'
import type { TableFormat } from './table-format'

/** Which columns and rows of a table a file holds, in which order; all of them when left out. */
export interface TablePart {
  readonly columns?: readonly string[]
  readonly rows?: readonly number[]
}

/** A table as a file that loads again: names and values as in the schema, no words of a language; extra columns among them. */
export async function tableFile(table: Table, format: TableFormat, part: TablePart = {}): Promise<Blob> {
  const chosen = part.columns ? { ...table, columns: pick(table, part.columns) } : table
  switch (format) {
    case 'json': {
      const { writeJson } = await import('../ingest/write-json')
      return new Blob([writeJson(chosen, part.rows)], { type: 'application/json' })
    }
    case 'xlsx': {
      const { writeXlsx } = await import('../ingest/write-xlsx')
      return new Blob([writeXlsx(chosen, part.rows)], { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' })
    }
    default: {
      const { writeCsv } = await import('../ingest/write-csv')
      const options = { separator: format === 'csv-semicolon' ? (';' as const) : (',' as const), ...(part.rows && { rows: part.rows }) }
      return new Blob([writeCsv(chosen, options)], { type: 'text/csv;charset=utf-8' })
    }
  }
}

function pick(table: Table, names: readonly string[]): Readonly<Record<string, Column>> {
  // A prototype would take a header such as `__proto__` for something else than a name.
  const columns = Object.create(null) as Record<string, Column>
  for (const name of names) {
    const column = table.columns[name]
    if (column) columns[name] = column
  }
  return columns
}
