import type { Severity } from '../model/problem'
import type { ProblemCode } from './problem-codes'

/** Why a cell cannot be a value of its field, or what to know about how it was read. */
export interface CellFault {
  readonly code: ProblemCode
  readonly severity: Severity
  readonly expected: string
  /** The value that was probably meant, when there is one. */
  readonly suggestion?: string
}
