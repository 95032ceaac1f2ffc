import type { CellRow } from './cell-rows'
import { FormatError, type Grid } from './grid'
import { type JsonValue, scanJson } from './scan-json'

/**
 * Reads the tables of a JSON text: an array of objects or of arrays, JSON Lines, an object of tables, or an object of
 * columns. Several values of one cell are joined by `; `. Throws a `FormatError` for anything else.
 */
export function readJson(text: string): readonly Grid[] {
  const values = scanJson(text)
  const [first] = values
  if (!first) throw new FormatError('The file has no value')
  if (values.length > 1) return [{ name: '', rows: toRows(values) }]
  if (first.kind === 'list') return [{ name: '', rows: toRows(first.items) }]
  if (first.kind === 'object') return readObject(first)
  throw new FormatError('A table is an array or an object', first.line)
}

function readObject(value: JsonValue & { readonly kind: 'object' }): readonly Grid[] {
  const lists = value.entries.flatMap(([name, one]) => (one.kind === 'list' ? [{ name, items: one.items }] : []))
  const columns = lists.length > 1 && lists.length === value.entries.length && lists.some(({ items }) => items.some((item) => item.kind === 'scalar'))
  const tables = lists.filter(({ items }) => items.length > 0 && items.every((item) => (columns ? item.kind === 'object' : item.kind !== 'scalar')))
  if (tables.length > 0) return tables.map(({ name, items }) => ({ name, rows: toRows(items) }))
  if (columns) return [{ name: '', rows: columnsToRows(lists, value.line) }]
  return [{ name: '', rows: toRows([value]) }]
}

function toRows(items: readonly JsonValue[]): readonly CellRow[] {
  if (items.every((item) => item.kind === 'list')) return items.map((item) => ({ line: item.line, cells: item.kind === 'list' ? item.items.map(toCell) : [] }))
  const columns = new Map<string, number>()
  for (const item of items) {
    if (item.kind !== 'object') throw new FormatError('A row is neither an object nor an array like the others', item.line)
    for (const [name] of item.entries) if (!columns.has(name)) columns.set(name, columns.size)
  }
  const rows = items.map((item) => {
    const cells = Array.from({ length: columns.size }, () => '')
    if (item.kind === 'object') for (const [name, value] of item.entries) cells[columns.get(name) ?? 0] = toCell(value)
    return { line: item.line, cells }
  })
  return [{ line: items[0]?.line ?? 1, cells: [...columns.keys()] }, ...rows]
}

function columnsToRows(columns: readonly { readonly name: string; readonly items: readonly JsonValue[] }[], line: number): readonly CellRow[] {
  const count = Math.max(...columns.map(({ items }) => items.length))
  const rows = Array.from({ length: count }, (_, row) => ({ line: columns[0]?.items[row]?.line ?? line, cells: columns.map(({ items }) => toCell(items[row])) }))
  return [{ line, cells: columns.map(({ name }) => name) }, ...rows]
}

function toCell(value: JsonValue | undefined): string {
  if (!value) return ''
  if (value.kind === 'scalar') return value.text
  return value.kind === 'object' ? value.source : value.items.map(toCell).join('; ')
}
