import { checkReferences } from '../../ingest/check-references'
import { tableSchemas } from '../../model/data-package'
import type { LoadedTables } from '../bundled-tables'

/** A value that names a row which is not there. */
export interface BrokenReference {
  readonly table: string
  readonly column: string
  readonly value: string
}

/** References that lead nowhere in `after` though they did in `before`, or came with it. */
export function brokenReferences(before: LoadedTables, after: LoadedTables): readonly BrokenReference[] {
  const known = new Set(allIn(before).map((one) => JSON.stringify(one)))
  return allIn(after).filter((one) => !known.has(JSON.stringify(one)))
}

function allIn({ tables }: LoadedTables): readonly BrokenReference[] {
  return checkReferences(new Map(Object.entries(tables)), tableSchemas).map(({ table, column, cell }) => ({ table, column, value: cell }))
}
