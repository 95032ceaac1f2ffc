import type { CellRow } from './cell-rows'

/** The number of cells that most rows have; among equals the larger one. */
export function commonWidth(rows: readonly CellRow[]): number {
  const counts = new Map<number, number>()
  for (const { cells } of rows) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1)
  return [...counts].sort(([width, count], [other, others]) => others - count || other - width)[0]?.[0] ?? 1
}
