import { NO_CODE, NO_DAY, type Column } from '../model/column'

/** How many rows have a value in the column. */
export function filledRows(column: Column): number {
  switch (column.kind) {
    case 'category':
      return count(column.codes, (code) => code !== NO_CODE)
    case 'list':
      return count(column.offsets, (offset, row) => (column.offsets[row + 1] ?? offset) > offset)
    case 'number':
      return count(column.numbers, (number) => !Number.isNaN(number))
    case 'date':
      return count(column.days, (day) => day !== NO_DAY)
    case 'text':
      return count(column.texts, (text) => text !== '')
  }
}

function count<Value>(values: { forEach(visit: (value: Value, row: number) => void): void }, holds: (value: Value, row: number) => boolean): number {
  let total = 0
  values.forEach((value, row) => {
    if (holds(value, row)) total++
  })
  return total
}
