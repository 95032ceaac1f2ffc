import { NO_CODE, NO_DAY, PRECISIONS, type Column, type Table } from '../model/column'
import { printDay } from '../model/partial-date'

/** A cell of a table as text in the one spelling the schema has for it; `''` for blank or for no such column. */
export function textAt(table: Table, column: string, row: number): string {
  const found = table.columns[column]
  return found ? printCell(found, row) : ''
}

/** The values of a list are joined by `; `. */
export function printCell(column: Column, row: number): string {
  switch (column.kind) {
    case 'text':
      return column.texts[row] ?? ''
    case 'category':
      return column.codes[row] === NO_CODE ? '' : column.values[column.codes[row] ?? NO_CODE] ?? ''
    case 'list':
      return [...column.codes.subarray(column.offsets[row], column.offsets[row + 1])].map((code) => column.values[code] ?? '').join('; ')
    case 'number':
      return Number.isNaN(column.numbers[row]) ? '' : String(column.numbers[row] ?? '')
    case 'date': {
      const day = column.days[row] ?? NO_DAY
      return day === NO_DAY ? '' : printDay(day, PRECISIONS[column.precisions[row] ?? 2] ?? 'day')
    }
  }
}
