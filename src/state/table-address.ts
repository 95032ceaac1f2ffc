import type { Sort } from '../engine/engine'

/** How a reader has laid out one table. Columns are named as in the schema; an empty list means the table's own default. */
export interface TableLayout {
  readonly sort: readonly Sort[]
  readonly order: readonly string[]
  readonly hidden: readonly string[]
  readonly pinned: readonly string[]
}

export const PLAIN_LAYOUT: TableLayout = { sort: [], order: [], hidden: [], pinned: [] }

const PARTS = ['order', 'hidden', 'pinned'] as const
const list = (text: string | null): readonly string[] => (text === null ? [] : text.split(',').filter((name) => name !== ''))

/** Reads `sort.projects=-status_on,name`, `hidden.projects=place_en` … ; `-` means descending. */
export function parseLayouts(parameters: URLSearchParams): Readonly<Record<string, TableLayout>> {
  const layouts: Record<string, TableLayout> = {}
  for (const [key, value] of parameters) {
    const [part, table] = key.split('.')
    if (table === undefined || table === '') continue
    const now = layouts[table] ?? PLAIN_LAYOUT
    if (part === 'sort') {
      const sort = list(value).map((name) => ({ column: name.replace(/^-/, ''), descending: name.startsWith('-') }))
      layouts[table] = { ...now, sort }
    } else {
      const known = PARTS.find((one) => one === part)
      if (known) layouts[table] = { ...now, [known]: list(value) }
    }
  }
  return layouts
}

export function printLayouts(layouts: Readonly<Record<string, TableLayout>>, parameters: URLSearchParams): void {
  for (const table of Object.keys(layouts).sort()) {
    const layout = layouts[table] ?? PLAIN_LAYOUT
    if (layout.sort.length > 0) parameters.set(`sort.${table}`, layout.sort.map(({ column, descending }) => (descending ? '-' : '') + column).join(','))
    for (const part of PARTS) if (layout[part].length > 0) parameters.set(`${part}.${table}`, layout[part].join(','))
  }
}

export function isTableParameter(key: string): boolean {
  return /^(sort|order|hidden|pinned)\.\w+$/.test(key)
}
