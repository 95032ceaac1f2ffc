import type { FieldSchema } from '../model/schema'

/** What is done with one column of a file. */
export interface ColumnPlan {
  /** Position in the file, from 0. */
  readonly index: number
  /** As the file spells it. */
  readonly header: string
  /** Name in the table: the field's, or for a column the schema does not know its header, made unique. */
  readonly name: string
  /** `undefined` for an extra column, kept as text. */
  readonly field: FieldSchema | undefined
}
