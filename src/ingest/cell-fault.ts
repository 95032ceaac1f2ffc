import type { Severity } from '../model/problem'

/** Why a cell cannot be a value of its field, or what to know about how it was read. */
export interface CellFault {
  readonly code: string
  readonly severity: Severity
  readonly expected: string
  /** The value that was probably meant, when there is one. */
  readonly suggestion?: string
}
