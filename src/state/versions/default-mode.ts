import type { Table } from '../../model/column'
import type { StagedTable } from '../staged-table'
import { keyOf, type Mode } from './compare-tables'

/** How a file is taken at first, and why: it has `has` of the table's `of` rows. */
export interface DefaultMode {
  readonly mode: Mode
  readonly reason: 'whole' | 'part' | 'new-rows'
  readonly has: number
  readonly of: number
}

/** A file with every row of the table takes its place; one with a part of them is merged, so that nothing is removed unasked. */
export function defaultMode(before: Table, { table, schema, heldKeys }: Pick<StagedTable, 'table' | 'schema' | 'heldKeys'>): DefaultMode {
  const met = new Set(heldKeys)
  for (let row = 0; row < table.rowCount; row++) met.add(keyOf(table, row, schema))
  let has = 0
  for (let row = 0; row < before.rowCount; row++) if (met.has(keyOf(before, row, schema))) has++
  const reason = has === before.rowCount ? 'whole' : has === 0 ? 'new-rows' : 'part'
  return { mode: reason === 'whole' ? 'replace' : 'merge', reason, has, of: before.rowCount }
}
