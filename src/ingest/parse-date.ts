import { NO_DAY, PRECISIONS } from '../model/column'
import { parsePeriod } from '../model/partial-date'
import type { CellFault } from './cell-fault'

/** Which of `03/04/2017` comes first; `undefined` where it has not been settled. */
export interface DateStyle {
  readonly dateOrder?: 'day-first' | 'month-first'
}

export interface DateReading {
  readonly day: number
  /** Index into `PRECISIONS`. */
  readonly precision: number
  readonly fault: CellFault | undefined
}

/** Reads a day, a month or a year as people write it. */
export function parseDate(cell: string, _style: DateStyle): DateReading {
  const text = cell.trim()
  if (text === '') return { day: NO_DAY, precision: 0, fault: undefined }
  const period = parsePeriod(text)
  if (period) return { day: period.first, precision: PRECISIONS.indexOf(period.precision), fault: undefined }
  return { day: NO_DAY, precision: 0, fault: { code: 'type-error', severity: 'error', expected: '2016-12-16' } }
}
