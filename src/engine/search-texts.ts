import type { Table } from '../model/column'
import { fold } from '../model/fold'
import { LANGUAGES, type TableSchema } from '../model/schema'
import { textAt } from './join'
import { namesIn } from './names'

/** Runs `make` when first asked. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => (made ??= { value: make() }).value
}

/** All text of each row in the three languages, folded. Addresses of sources are left out: nobody seeks `https`. */
export function searchTexts(table: Table, schema: TableSchema | undefined, tables: Readonly<Record<string, Table>>): readonly string[] {
  const sought = Object.entries(table.columns).filter(([name]) => schema?.fields.find((field) => field.name === name)?.kind !== 'url')
  const key = table.columns['id'] ? 'id' : schema?.primaryKey[0]
  const titles = titlesByRecord(table.name, tables)
  return Array.from({ length: table.rowCount }, (_, row) => {
    const own = sought.map(([, column]) => textAt(column, row)).filter((text) => text !== '')
    const id = key === undefined ? '' : textAt(table.columns[key], row)
    return fold([...own, ...(titles.get(id) ?? [])].join('\n'))
  })
}

function titlesByRecord(name: string, tables: Readonly<Record<string, Table>>): ReadonlyMap<string, readonly string[]> {
  const titles = new Map<string, string[]>()
  for (const language of LANGUAGES) {
    for (const [key, { text, basis }] of namesIn(language, tables)) {
      const [table, id] = key.split('/')
      if (table !== name || id === undefined || basis === 'fallback') continue
      titles.set(id, [...(titles.get(id) ?? []), text])
    }
  }
  return titles
}
