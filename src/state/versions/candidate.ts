import { writeCells } from '../../ingest/write-cells'
import type { Table } from '../../model/column'
import type { LoadedTables } from '../bundled-tables'
import type { StagedTable } from '../staged-table'
import { applyChanges, changeName, type Rows } from './apply-changes'
import type { Comparison, RowChange } from './compare-tables'
import { readStoredTable } from './read-stored-table'

/** What a file would change in one table, and what of it the reader takes back (`changeName`s). */
export interface TableChange {
  readonly staged: StagedTable
  readonly before: Table
  readonly comparison: Comparison
  readonly rejected: ReadonlySet<string>
}

/** Whether anything of a change is accepted. */
export function isAccepted(change: RowChange, rejected: ReadonlySet<string>): boolean {
  if (rejected.has(changeName(change))) return false
  return change.kind !== 'changed' || change.fields.some(({ column }) => !rejected.has(changeName(change, column)))
}

export function acceptedCount({ comparison, rejected }: TableChange): number {
  return comparison.changes.filter((change) => isAccepted(change, rejected)).length
}

/** The cells of every table that the accepted changes touch. */
export function candidateRows(changes: readonly TableChange[]): Readonly<Record<string, Rows>> {
  const touched = changes.filter((change) => acceptedCount(change) > 0)
  return Object.fromEntries(touched.map(({ staged, before, comparison, rejected }) => [comparison.table, applyChanges(before, staged.table, staged.schema, comparison, rejected)]))
}

/** The data as they would be, read back from the very text that a version would keep. */
export function candidateData(current: LoadedTables, changes: readonly TableChange[]): LoadedTables {
  const tables: Record<string, Table> = { ...current.tables }
  for (const [name, [header = [], ...rows]] of Object.entries(candidateRows(changes))) {
    const schema = changes.find(({ comparison }) => comparison.table === name)?.staged.schema
    if (schema) tables[name] = readStoredTable(writeCells(header, rows), schema)
  }
  return { tables, fingerprint: '' }
}
