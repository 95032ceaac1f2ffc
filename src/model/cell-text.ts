import { NO_CODE, NO_DAY, PRECISIONS, type Column } from './column'
import { printDay } from './partial-date'

/** Stands between the values of a list cell where the schema names no other. */
const LIST_DELIMITER = '; '

/** A cell as our files spell it: ISO dates as precise as they are, lists joined, numbers without grouping, `''` for blank. */
export function cellText(column: Column | undefined, row: number, delimiter = LIST_DELIMITER): string {
  switch (column?.kind) {
    case undefined:
      return ''
    case 'text':
      return column.texts[row] ?? ''
    case 'category':
      return column.values[column.codes[row] ?? NO_CODE] ?? ''
    case 'list': {
      const codes = column.codes.subarray(column.offsets[row], column.offsets[row + 1])
      return Array.from(codes, (code) => column.values[code] ?? '').join(delimiter)
    }
    case 'number': {
      const number = column.numbers[row] ?? Number.NaN
      return Number.isNaN(number) ? '' : String(number)
    }
    case 'date': {
      const day = column.days[row] ?? NO_DAY
      return day === NO_DAY ? '' : printDay(day, PRECISIONS[column.precisions[row] ?? 2] ?? 'day')
    }
  }
}
