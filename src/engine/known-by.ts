import { NO_DAY, PRECISIONS, type Column, type Table } from '../model/column'
import { lastDay } from '../model/partial-date'
import { parentRows, rowsById } from './join'
import type { Tables } from './prepared-table'

/**
 * The day by which each row had happened for certain: the end of the period its date names. A project is known from
 * its first step too; a tie without a date from its first step or the day its status was reported.
 */
export function knownBy(table: Table, dateColumn: string | undefined, tables: Tables): Int32Array | undefined {
  const date = table.columns[dateColumn ?? '']
  if (date?.kind !== 'date') return undefined
  const own = lastDays(date)
  if (table.name === 'projects') return earlier(own, firstSteps(table, tables['project_events'], 'project_id'))
  if (table.name !== 'regional_ties') return own
  const evidence = earlier(lastDays(table.columns['status_on']), firstSteps(table, tables['tie_events'], 'tie_id'))
  return own.map((day, row) => (day === NO_DAY ? (evidence[row] ?? NO_DAY) : day))
}

function lastDays(column: Column | undefined): Int32Array {
  if (column?.kind !== 'date') return new Int32Array()
  return column.days.map((day, row) => lastDay(day, PRECISIONS[column.precisions[row] ?? 2] ?? 'day'))
}

function firstSteps(table: Table, steps: Table | undefined, key: string): Int32Array {
  const first = new Int32Array(table.rowCount).fill(NO_DAY)
  if (!steps) return first
  const parents = parentRows(steps, key, rowsById(table, 'id'))
  lastDays(steps.columns['on']).forEach((day, step) => {
    const row = parents[step] ?? -1
    if (row >= 0) first[row] = earlierDay(first[row] ?? NO_DAY, day)
  })
  return first
}

function earlier(one: Int32Array, other: Int32Array): Int32Array {
  return other.map((day, row) => earlierDay(one[row] ?? NO_DAY, day))
}

function earlierDay(one: number, other: number): number {
  if (one === NO_DAY) return other
  return other === NO_DAY ? one : Math.min(one, other)
}
