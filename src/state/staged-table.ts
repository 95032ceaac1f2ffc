import type { Table } from '../model/column'
import type { TableSchema } from '../model/schema'
import type { SourceFile } from './versions/version'

/** A table of a chosen file, read and checked, before the reader has accepted anything. */
export interface StagedTable {
  readonly schema: TableSchema
  /** The rows that can be used. */
  readonly table: Table
  readonly file: SourceFile
  /** records = accepted + held + skipped, always. */
  readonly records: number
  readonly accepted: number
  readonly held: number
  readonly skipped: number
}
