import type { Sort } from '../engine/engine'
import { parseList, parseWord, printList, printWord } from './address-list'

/** How a reader has laid out one table. Columns are named as in the schema; an empty list means the table's own default. */
export interface TableLayout {
  readonly sort: readonly Sort[]
  readonly order: readonly string[]
  readonly hidden: readonly string[]
  readonly pinned: readonly string[]
}

export const PLAIN_LAYOUT: TableLayout = { sort: [], order: [], hidden: [], pinned: [] }

const PARTS = ['order', 'hidden', 'pinned'] as const
const PARAMETER = /^(sort|order|hidden|pinned)\.(\w+)$/

/** Reads `sort.projects=-status_on,name`, `hidden.projects=place_en` … ; `-` means descending. */
export function parseLayouts(parameters: URLSearchParams): Readonly<Record<string, TableLayout>> {
  const layouts = new Map<string, TableLayout>()
  for (const [key, value] of parameters) {
    const [, part, table] = PARAMETER.exec(key) ?? []
    if (part === undefined || table === undefined || value === '') continue
    const now = layouts.get(table) ?? PLAIN_LAYOUT
    layouts.set(table, part === 'sort' ? { ...now, sort: parseSorts(value) } : { ...now, [part]: parseList(value) })
  }
  return Object.fromEntries(layouts)
}

function parseSorts(text: string): readonly Sort[] {
  return text
    .split(',')
    .filter((word) => word !== '' && word !== '-')
    .map((word) => ({ column: parseWord(word.replace(/^-/, '')), descending: word.startsWith('-') }))
}

export function printLayouts(layouts: Readonly<Record<string, TableLayout>>, parameters: URLSearchParams): void {
  for (const table of Object.keys(layouts).sort()) {
    const layout = layouts[table] ?? PLAIN_LAYOUT
    if (layout.sort.length > 0) parameters.set(`sort.${table}`, layout.sort.map(({ column, descending }) => (descending ? '-' : '') + printWord(column)).join(','))
    for (const part of PARTS) if (layout[part].length > 0) parameters.set(`${part}.${table}`, printList(layout[part]))
  }
}

export function isTableParameter(key: string): boolean {
  return PARAMETER.test(key)
}
