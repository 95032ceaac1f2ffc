import type { Table } from '../model/column'
import { fold } from '../model/fold'
import type { TableSchema } from '../model/schema'
import type { Name } from './engine'
import { textAt, valuesAt } from './join'
import type { LabelKey } from './label-keys'

/** Runs `make` when first asked. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => (made ??= { value: make() }).value
}

/**
 * All text of each row, folded: its cells, its titles and the labels of its values in every language of `names`, so that
 * whatever the page shows of a row in any language is found. Addresses of sources are left out: nobody seeks `https`.
 */
export function searchTexts(
  table: Table,
  schema: TableSchema | undefined,
  names: readonly ReadonlyMap<string, Name>[],
  labelKey: LabelKey,
): readonly string[] {
  const sought = Object.entries(table.columns).filter(([name]) => schema?.fields.find((field) => field.name === name)?.kind !== 'url')
  const key = table.columns['id'] ? 'id' : (schema?.primaryKey[0] ?? '')
  const titles = titlesByRecord(table.name, names)
  const labels = (column: string, value: string): readonly string[] => {
    const label = labelKey(column, value)
    return label === undefined ? [] : names.map((map) => map.get(label)?.text ?? '')
  }
  return Array.from({ length: table.rowCount }, (_, row) => {
    const own = sought.flatMap(([name, column]) => valuesAt(column, row).flatMap((value) => [value, ...labels(name, value)]))
    return fold([...own, ...(titles.get(textAt(table.columns[key], row)) ?? [])].join('\n'))
  })
}

function titlesByRecord(table: string, names: readonly ReadonlyMap<string, Name>[]): ReadonlyMap<string, readonly string[]> {
  const titles = new Map<string, string[]>()
  for (const [key, { text }] of names.flatMap((map) => [...map])) {
    const [of, id] = key.split('/')
    if (of !== table || id === undefined) continue
    const own = titles.get(id) ?? []
    titles.set(id, own)
    own.push(text)
  }
  return titles
}
