import type { Table } from '../model/column'
import type { Problem } from '../model/problem'
import type { ForeignKey } from '../model/schema'
import { checkReferences } from './check-references'
import { findContradictions } from './contradictions'
import type { FileReading, GridReading } from './file-reading'
import { findNearDuplicates } from './near-duplicates'
import { createProblemList } from './problem-list'
import type { ReadingContext } from './read-rows'
import type { TableReading } from './reading'
import { textAt } from './text-at'

/**
 * Adds what only shows when rows are seen together: references to rows that neither the page (`context.known`) nor the
 * files read with them have, titles written twice here or held already, ends before beginnings.
 */
export function checkReadings(readings: readonly FileReading[], context: ReadingContext): readonly FileReading[] {
  const grids = readings.flatMap((reading) => reading.grids)
  return readings.map((reading) => ({ ...reading, grids: reading.grids.map((grid) => ({ ...grid, reading: checked(grid, reading.file, grids, context) })) }))
}

function checked({ plan: { schema }, reading }: GridReading, file: string, grids: readonly GridReading[], { known, held }: ReadingContext): TableReading | undefined {
  if (!schema || !reading) return reading
  const found = [
    ...schema.foreignKeys.flatMap((key) => checkKey(reading.table, schema.name, key, file, targetValues(key, grids, known))),
    ...findContradictions(reading.table, schema, file),
    ...findNearDuplicates(reading.table, schema, file, held?.get(schema.name)),
  ]
  if (found.length === 0) return reading
  const list = createProblemList()
  for (const problem of found) list.add(problem)
  return { ...reading, problems: [...reading.problems, ...list.problems], problemCounts: new Map([...reading.problemCounts, ...list.counts]) }
}

/** The rows a key may point to: those the page holds and those that come with the same file. */
function targetValues({ table, targetField }: ForeignKey, grids: readonly GridReading[], known: ReadingContext['known']): readonly string[] | undefined {
  const held = known?.get(`${table}.${targetField}`)
  const coming = grids.filter((grid) => grid.plan.schema?.name === table).flatMap(({ reading }) => (reading ? [reading.table] : []))
  if (!held && coming.length === 0) return undefined
  return [...(held ?? []), ...coming.flatMap((one) => Array.from({ length: one.rowCount }, (_, row) => textAt(one, targetField, row)))]
}

function checkKey(table: Table, name: string, key: ForeignKey, file: string, values: readonly string[] | undefined): readonly Problem[] {
  if (!values) return []
  // A name that no table has, so that a table may point to itself.
  const target = `${key.table}.`
  const targetTable: Table = { name: target, rowCount: values.length, columns: { [key.targetField]: { kind: 'text', texts: values } }, lines: new Uint32Array(values.length) }
  const tables = new Map([[name, table], [target, targetTable]])
  const schema = { name, path: '', title: { en: '', ja: '', ru: '' }, aliases: [], fields: [], primaryKey: [], foreignKeys: [{ ...key, table: target }] }
  return checkReferences(tables, [schema], file).map((problem) => ({ ...problem, expected: `${key.table}.${key.targetField}` }))
}
