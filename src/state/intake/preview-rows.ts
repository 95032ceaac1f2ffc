import type { HeldRow, SkipReason } from '../../ingest/reading'
import { textAt } from '../../ingest/text-at'
import type { IntakeTable } from './intake-table'
import { firstAtLeast } from './mend-cells'

/** One row of a file as the page shows it: as it will be used, or as it stands in the file when it is not used. */
export type PreviewRow =
  | { readonly state: 'accepted'; readonly line: number; readonly cells: readonly string[] }
  | { readonly state: 'held'; readonly line: number; readonly cells: readonly string[]; readonly row: HeldRow }
  | { readonly state: 'skipped'; readonly line: number; readonly cells: readonly string[]; readonly reason: SkipReason }

export type PreviewPart = 'all' | 'held' | 'skipped'

export interface PreviewRows {
  readonly count: number
  readonly at: (index: number) => PreviewRow | undefined
  /** Position of the row that starts on a line, or of the next one after it. */
  readonly indexOf: (line: number) => number
}

/** The rows of a table in the order of their lines, made when they are looked at: a file may have a million. */
export function previewRows(table: IntakeTable, part: PreviewPart): PreviewRows {
  const { rows } = table
  if (!rows) return { count: 0, at: () => undefined, indexOf: () => 0 }
  const odd: PreviewRow[] = [
    ...(part === 'skipped' ? [] : rows.held.map((row): PreviewRow => ({ state: 'held', line: row.line, cells: row.cells, row }))),
    ...(part === 'held' ? [] : rows.skipped.map((row): PreviewRow => ({ state: 'skipped', ...row }))),
  ].sort((one, other) => one.line - other.line)
  if (part !== 'all') return { count: odd.length, at: (index) => odd[index], indexOf: (line) => Math.max(0, odd.findIndex((row) => row.line >= line)) }
  const { lines } = rows.table
  // Of every odd row, its place among all: those before it, and the accepted ones that start above.
  const places = odd.map((row, index) => index + firstAtLeast(lines, row.line))
  const oddUpTo = (index: number): number => {
    let low = 0
    let high = places.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((places[middle] ?? 0) < index) low = middle + 1
      else high = middle
    }
    return low
  }
  const at = (index: number): PreviewRow | undefined => {
    const before = oddUpTo(index)
    if (places[before] === index) return odd[before]
    const row = index - before
    const line = lines[row]
    return line === undefined ? undefined : { state: 'accepted', line, cells: acceptedCells(table, row) }
  }
  return {
    count: lines.length + odd.length,
    at,
    indexOf: (line) => {
      const own = odd.findIndex((row) => row.line === line)
      return own >= 0 ? (places[own] ?? 0) : firstAtLeast(lines, line) + odd.filter((row) => row.line < line).length
    },
  }
}

/** In the order of the file's columns. */
function acceptedCells({ rows }: IntakeTable, row: number): readonly string[] {
  if (!rows) return []
  const cells: string[] = []
  for (const { index, name } of rows.columns) cells[index] = textAt(rows.table, name, row)
  return Array.from(cells, (cell) => cell ?? '')
}
