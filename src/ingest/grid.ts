import type { CellRow } from './cell-rows'

/** Rows of one sheet, one JSON table or one file, before anyone knows what they are. */
export interface Grid {
  /** Name of the sheet or table; `''` where the format has none. */
  readonly name: string
  readonly rows: readonly CellRow[]
}

/** A file of a known format that cannot be read as such. */
export class FormatError extends Error {
  override readonly name = 'FormatError'
  /** Line of the file, counted from 1; 0 when the whole file is meant. */
  readonly line: number

  constructor(message: string, line = 0) {
    super(message)
    this.line = line
  }
}
