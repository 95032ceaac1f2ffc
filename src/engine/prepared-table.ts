import type { Column, Table } from '../model/column'
import type { Dimension } from '../model/dimension'

export type Tables = Readonly<Record<string, Table>>

/** A table as the engine asks it: its own columns, those derived from other tables, and what narrows it. */
export interface PreparedTable {
  readonly name: string
  readonly rowCount: number
  /** `asOf` is a day; only stages depend on it. */
  column(name: string, asOf: number | undefined): Column | undefined
  /** The one column that answers each dimension. */
  readonly dimensions: ReadonlyMap<Dimension, string>
  /** The column that a range of dates narrows. */
  readonly dateColumn: string | undefined
  /** The day by which each row had happened for certain, `NO_DAY` where none is known; absent where an as-of date does not narrow the table. */
  readonly knownBy: Int32Array | undefined
  /** 1 for a row that totals count, 0 for one that is counted within others. */
  readonly counted: Uint8Array
  /** All text of each row, folded: what the free text of a filter is sought in. */
  readonly search: () => readonly string[]
  /** Order of the values of a column, where its field has one. */
  readonly orders: ReadonlyMap<string, readonly string[]>
  /** Key under which `Engine.names` has the label of a value, where the column's values have any. */
  labelKey(column: string, value: string): string | undefined
}
