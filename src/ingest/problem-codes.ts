import type { Severity } from '../model/problem'

/** Every code a problem can have, with the worst severity it is given. Frictionless' error types come first; see docs/problems.md. */
export const PROBLEM_CODES = {
  'format-error': 'error',
  'encoding-error': 'warning',
  'blank-header': 'warning',
  'duplicate-label': 'warning',
  'extra-label': 'note',
  'missing-label': 'error',
  'extra-cell': 'error',
  'missing-cell': 'warning',
  'duplicate-row': 'warning',
  'type-error': 'error',
  'constraint-error': 'error',
  'unique-error': 'error',
  'primary-key': 'error',
  'foreign-key': 'warning',
  'missing-value': 'error',
  'missing-header': 'warning',
  'file-limit': 'error',
  'ambiguous-date': 'error',
  'ambiguous-number': 'error',
  'ambiguous-word': 'error',
  'short-year': 'warning',
  'excel-serial': 'note',
  'unit-in-number': 'note',
  'currency-in-number': 'warning',
  'url-scheme': 'warning',
  'stray-quote': 'warning',
  'unclosed-quote': 'warning',
  'other-separator': 'warning',
  'record-too-long': 'error',
  'merged-cell': 'note',
  'near-duplicate': 'warning',
  contradiction: 'warning',
} as const satisfies Readonly<Record<string, Severity>>

export type ProblemCode = keyof typeof PROBLEM_CODES
