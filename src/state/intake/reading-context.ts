import type { ReadingContext } from '../../ingest/read-rows'
import { cellText } from '../../model/cell-text'
import { samenessOf } from '../../ingest/sameness'
import { collectWords } from '../../ingest/words'
import type { Table } from '../../model/column'
import { tableSchemas } from '../../model/data-package'
import type { LoadedTables } from '../bundled-tables'

const contexts = new WeakMap<LoadedTables, ReadingContext>()

/** What a file is read with: the tables, the words for their codes, and the rows that the data have to point to. */
export function readingContext(data: LoadedTables): ReadingContext {
  const made = contexts.get(data) ?? makeContext(data)
  contexts.set(data, made)
  return made
}

function makeContext({ tables }: LoadedTables): ReadingContext {
  const known = new Map<string, readonly string[]>()
  for (const { table, targetField } of tableSchemas.flatMap((schema) => schema.foreignKeys)) {
    const target = tables[table]
    const column = target?.columns[targetField]
    if (target && column) known.set(`${table}.${targetField}`, Array.from({ length: target.rowCount }, (_, row) => cellText(column, row)))
  }
  return { schemas: tableSchemas, words: collectWords(new Map(Object.entries(tables))), known, held: heldRows(tables) }
}

/** Of each table only what tells whether two rows are one thing: all of it is copied for the worker. */
function heldRows(tables: LoadedTables['tables']): ReadonlyMap<string, Table> {
  const held = tableSchemas.flatMap((schema): readonly [string, Table][] => {
    const [table, same] = [tables[schema.name], samenessOf(schema)]
    if (!table || !same) return []
    const columns = [same.key, same.title, same.date ?? same.key, ...same.parties].flatMap((name) => (table.columns[name] ? [[name, table.columns[name]] as const] : []))
    return [[schema.name, { ...table, columns: Object.fromEntries(columns) }]]
  })
  return new Map(held)
}
