import { changeName } from '../../../state/versions/apply-changes'
import type { RowChange } from '../../../state/versions/compare-tables'

/** What of one table's changes the reader takes back, and how. */
export interface Decisions {
  readonly rejected: ReadonlySet<string>
  /** Takes a change, or one field of it, back or accepts it again. */
  readonly toggle: (change: RowChange, column?: string) => void
  readonly setAll: (changes: readonly RowChange[], accepted: boolean) => void
}

/** Taking back a row takes back its fields; accepting one field of a rejected row accepts that field alone. */
export function toggled(rejected: ReadonlySet<string>, change: RowChange, column: string | undefined): ReadonlySet<string> {
  const next = new Set(rejected)
  const row = changeName(change)
  const fields = change.kind === 'changed' ? change.fields.map((field) => changeName(change, field.column)) : []
  if (column === undefined) {
    const wasOff = next.has(row) || (fields.length > 0 && fields.every((name) => next.has(name)))
    for (const name of [row, ...fields]) next.delete(name)
    if (!wasOff) next.add(row)
    return next
  }
  if (next.delete(row)) for (const name of fields) next.add(name)
  const field = changeName(change, column)
  if (!next.delete(field)) next.add(field)
  return next
}

export function withAll(rejected: ReadonlySet<string>, changes: readonly RowChange[], accepted: boolean): ReadonlySet<string> {
  const next = new Set(rejected)
  for (const change of changes) {
    const fields = change.kind === 'changed' ? change.fields.map((field) => changeName(change, field.column)) : []
    for (const name of [changeName(change), ...fields]) next.delete(name)
    if (!accepted) next.add(changeName(change))
  }
  return next
}
