import { NO_CODE, type CategoryColumn } from '../../model/column'
import { tableSchemas } from '../../model/data-package'
import type { LoadedTables } from '../bundled-tables'
import { compareTables } from './compare-tables'

/** What can have become of a row since an earlier version; rows that are gone have no mark. */
const MARKS = ['new', 'changed'] as const

/** By table, whether each row of `after` is new or changed since `before`; nothing when no row is. */
export function changeMarks(before: LoadedTables, after: LoadedTables): Readonly<Record<string, CategoryColumn>> | undefined {
  const marks: Record<string, CategoryColumn> = {}
  let marked = false
  for (const schema of tableSchemas) {
    const [old, now] = [before.tables[schema.name], after.tables[schema.name]]
    if (!old || !now) continue
    const codes = new Uint32Array(now.rowCount).fill(NO_CODE)
    if (old !== now) {
      for (const change of compareTables(old, now, schema, 'merge').changes) if (change.kind !== 'removed') codes[change.after] = change.kind === 'added' ? 0 : 1
    }
    marked ||= codes.some((code) => code !== NO_CODE)
    marks[schema.name] = { kind: 'category', codes, values: MARKS }
  }
  return marked ? marks : undefined
}
