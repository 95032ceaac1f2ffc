import type { Column, Table } from '../model/column'
import { cellText } from '../model/cell-text'

/** Rows as an array of objects: numbers as numbers, several values as an array, blank as null, dates as ISO texts. */
export function writeJson(table: Table, rows: Iterable<number> = table.lines.keys()): string {
  const columns = Object.entries(table.columns)
  const lines: string[] = []
  for (const row of rows) lines.push(`  {${columns.map(([name, column]) => `${JSON.stringify(name)}: ${printJson(column, row)}`).join(', ')}}`)
  return lines.length === 0 ? '[]\n' : `[\n${lines.join(',\n')}\n]\n`
}

function printJson(column: Column, row: number): string {
  if (column.kind === 'list') return JSON.stringify([...column.codes.subarray(column.offsets[row], column.offsets[row + 1])].map((code) => column.values[code] ?? ''))
  const text = cellText(column, row)
  if (text === '') return 'null'
  return column.kind === 'number' ? text : JSON.stringify(text)
}
