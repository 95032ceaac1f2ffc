/** `error` holds the row back, `warning` uses it, `note` only tells. */
export type Severity = 'error' | 'warning' | 'note'

/** What is wrong with a place in a file. `code` is one of Frictionless' error types or of our additions to them (docs/problems.md). */
export interface Problem {
  readonly code: string
  readonly severity: Severity
  readonly file: string
  readonly table: string
  /** Line of the file, counted from 1; 0 when the whole file is meant. */
  readonly line: number
  /** Header of the column as the file spells it; `''` when the whole row is meant. */
  readonly column: string
  readonly cell: string
  /** What a right cell looks like, in words of the schema: an enumeration, a pattern's example, a type. */
  readonly expected: string
  /** The value that was probably meant, ready to be put in the cell's place. */
  readonly suggestion?: string
}
