import type { CellRow } from './cell-rows'
import { detectDialect, type DialectFinding } from './detect-dialect'
import { findLayout, type Layout } from './find-layout'
import { readCells } from './read-cells'
import type { SkipReason } from './reading'
import { createRowSorter } from './row-sorter'

export interface RecordsReading {
  readonly finding: DialectFinding
  readonly layout: Layout
  readonly records: readonly CellRow[]
  readonly skipped: readonly (CellRow & { readonly reason: SkipReason })[]
}

/** The table of a text whose columns nobody knows: dialect, header and records found by themselves. */
export function readRecords(text: string): RecordsReading {
  const finding = detectDialect(text)
  const { rows } = readCells(text, finding.dialect, finding.width)
  const layout = findLayout(rows, finding.width)
  const roleOf = createRowSorter({ layout })
  const records: CellRow[] = []
  const skipped: (CellRow & { readonly reason: SkipReason })[] = []
  for (const row of rows) {
    const role = roleOf(row)
    if (role === 'record') records.push(row)
    else if (role !== 'header') skipped.push({ ...row, reason: role })
  }
  return { finding, layout, records, skipped }
}
