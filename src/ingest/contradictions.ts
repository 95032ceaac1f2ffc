import { NO_DAY, PRECISIONS, type DateColumn, type Table } from '../model/column'
import { lastDay, printDay } from '../model/partial-date'
import type { Problem } from '../model/problem'
import type { TableSchema } from '../model/schema'
import { textAt } from './text-at'

interface Order {
  readonly earlier: string
  readonly later: string
  /** Only rows with one of these statuses say when something ended. */
  readonly ended?: ReadonlySet<string>
}

/** Pairs of date columns of which the first cannot be after the second. */
const ORDERS: readonly Order[] = [
  { earlier: 'since', later: 'ended_on' },
  { earlier: 'started_on', later: 'ended_on' },
  { earlier: 'since', later: 'status_on', ended: new Set(['ended']) },
  { earlier: 'started_on', later: 'status_on', ended: new Set(['completed', 'ended']) },
]

/** Rows that say something happened before what it follows: ended before started. Each is a warning on the later column. */
export function findContradictions(table: Table, schema: TableSchema, file = ''): readonly Problem[] {
  const problems: Problem[] = []
  for (const { earlier, later, ended: endings } of ORDERS) {
    const first = table.columns[earlier]
    const second = table.columns[later]
    if (first?.kind !== 'date' || second?.kind !== 'date') continue
    for (let row = 0; row < table.rowCount; row++) {
      if (endings && !endings.has(textAt(table, 'status', row))) continue
      const started = first.days[row] ?? NO_DAY
      const ended = second.days[row] ?? NO_DAY
      if (started === NO_DAY || ended === NO_DAY || started <= lastDay(ended, precisionOf(second, row))) continue
      problems.push({ code: 'contradiction', severity: 'warning', file, table: schema.name, line: table.lines[row] ?? 0, column: later, cell: printDay(ended, precisionOf(second, row)), expected: `≥ ${printDay(started, precisionOf(first, row))} (${earlier})` })
    }
  }
  return problems
}

function precisionOf(column: DateColumn, row: number): (typeof PRECISIONS)[number] {
  return PRECISIONS[column.precisions[row] ?? 2] ?? 'day'
}
