import { NO_DAY } from '../model/column'
import type { ColumnBuilder } from './column-builder'
import { type DateReading, type DateStyle, parseDate } from './parse-date'

const BLANK: DateReading = { day: NO_DAY, precision: 0, fault: undefined }

export function createDateColumn(style: DateStyle): ColumnBuilder {
  const known = new Map<string, DateReading>()
  const days: number[] = []
  const precisions: number[] = []
  let staged = BLANK
  return {
    stage: (cell) => {
      let reading = cell === '' ? BLANK : known.get(cell)
      if (reading === undefined) {
        reading = parseDate(cell, style)
        known.set(cell, reading)
      }
      staged = reading
      return reading.fault
    },
    commit: () => {
      days.push(staged.day)
      precisions.push(staged.precision)
    },
    build: () => ({ kind: 'date', days: Int32Array.from(days), precisions: Uint8Array.from(precisions) }),
  }
}
