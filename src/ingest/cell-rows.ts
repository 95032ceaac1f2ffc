/** What was odd about the spelling of one record. The cells are read all the same. */
export type RecordFault = 'stray-quote' | 'unclosed-quote' | 'other-separator' | 'record-too-long'

/** One record of a file. */
export interface CellRow {
  /** Line on which the record starts, counted from 1. */
  readonly line: number
  readonly cells: readonly string[]
  readonly fault?: RecordFault
}

/** All records of a file, in its order, blank lines included. */
export interface CellRows {
  readonly rows: readonly CellRow[]
}

export function isBlankRow(cells: readonly string[]): boolean {
  for (const cell of cells) if (cell.trim() !== '') return false
  return true
}
