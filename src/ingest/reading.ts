import type { Table } from '../model/column'
import type { Problem } from '../model/problem'
import type { ColumnPlan } from './column-plan'

/** Why a record of the file is no row of the table. */
export type SkipReason = 'blank-row' | 'preamble' | 'repeated-header' | 'total-row' | 'footer' | 'second-table' | 'duplicate-row'

/** A row that an error keeps out of the table until it is mended. */
export interface HeldRow {
  readonly line: number
  /** In the order of the file. */
  readonly cells: readonly string[]
  /** The same row with its cells moved to where they check, when there is exactly one such way. */
  readonly realigned?: readonly string[]
}

export interface SkippedRow {
  readonly line: number
  readonly cells: readonly string[]
  readonly reason: SkipReason
}

/** What became of a file's records: `records` (headers apart) = `accepted` + `held.length` + `skipped.length`, always. */
export interface TableReading {
  readonly table: Table
  readonly problems: readonly Problem[]
  /** How often each code was met; `problems` lists the first ones of each code only. */
  readonly problemCounts: ReadonlyMap<string, number>
  readonly records: number
  readonly accepted: number
  readonly held: readonly HeldRow[]
  readonly skipped: readonly SkippedRow[]
  readonly columns: readonly ColumnPlan[]
  /** Names of the columns that the schema does not know. */
  readonly extraColumns: readonly string[]
}
