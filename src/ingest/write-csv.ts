import Papa from 'papaparse'
import type { Table } from '../model/column'
import { protect } from './protective-quote'
import { cellText } from '../model/cell-text'

export interface WriteCsvOptions {
  /** Columns in this order; all of them when left out. */
  readonly columns?: readonly string[]
  /** Rows by number, in this order; all of them when left out. */
  readonly rows?: Iterable<number>
  /** Headers by column; the column's name when left out. */
  readonly headers?: Readonly<Record<string, string>>
  readonly separator?: ',' | ';' | '\t'
}

/**
 * A table as text for spreadsheets: UTF-8 byte-order mark, CRLF, ISO dates. Text cells are quoted, because a Russian Excel
 * parts lines at `;`, and made safe by a single quote where a spreadsheet would run them; numbers stay numbers. The reader
 * takes the quote off again.
 */
export function writeCsv(table: Table, options: WriteCsvOptions = {}): string {
  const names = options.columns ?? Object.keys(table.columns)
  const columns = names.map((name) => table.columns[name])
  const numeric = columns.map((column) => column?.kind === 'number')
  const head = names.map((name) => protect((options.headers && Object.hasOwn(options.headers, name) ? options.headers[name] : undefined) ?? name))
  const body: string[][] = [head]
  for (const row of options.rows ?? table.lines.keys()) {
    body.push(columns.map((column, index) => {
      const text = column ? cellText(column, row) : ''
      return numeric[index] ? text : protect(text)
    }))
  }
  const quotes = (cell: unknown, column: number): boolean => cell !== '' && !(numeric[column] ?? false)
  return `\uFEFF${Papa.unparse(body, { newline: '\r\n', delimiter: options.separator ?? ',', quotes })}\r\n`
}
