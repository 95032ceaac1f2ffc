import type { Table } from '../model/column'
import { rowsById, textAt } from './join'
import type { Tables } from './prepared-table'

/** 1 for a row that totals count; 0 for a project that stands within others and for a tie that sums up several. */
export function countedRows(table: Table, tables: Tables): Uint8Array {
  const counted = new Uint8Array(table.rowCount).fill(1)
  if (table.name === 'projects') leaveOutOverlaps(counted, table, tables)
  if (table.name === 'regional_ties') {
    for (let row = 0; row < table.rowCount; row++) if (textAt(table.columns['row_kind'], row) === 'aggregate') counted[row] = 0
  }
  return counted
}

/** A project within another, or one that only covers others, would be counted twice; those that overlap in part stay. */
function leaveOutOverlaps(counted: Uint8Array, projects: Table, tables: Tables): void {
  const overlaps = tables['project_overlaps']
  const rows = rowsById(projects, 'id')
  for (let row = 0; row < (overlaps?.rowCount ?? 0); row++) {
    const kind = textAt(overlaps?.columns['kind'], row)
    const project = rows.get(textAt(overlaps?.columns['project_id'], row))
    if (project !== undefined && (kind === 'within' || kind === 'umbrella')) counted[project] = 0
  }
}
