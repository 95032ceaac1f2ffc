import type { Table } from '../model/column'
import type { TableSchema } from '../model/schema'
import type { SourceFile } from './versions/version'

/** A table of a chosen file, read and checked, before the reader has accepted anything. */
export interface StagedTable {
  readonly schema: TableSchema
  /** The rows that can be used. */
  readonly table: Table
  /** Columns that the file has; it says nothing about the others, which are blank in `table`. */
  readonly carried: readonly string[]
  /** Keys of the rows that are held back, as `keyOf` spells them: the file has these rows, though they cannot be used yet. */
  readonly heldKeys: readonly string[]
  readonly file: SourceFile
  /** records = accepted + held + skipped, always. */
  readonly records: number
  readonly accepted: number
  readonly held: number
  readonly skipped: number
}
