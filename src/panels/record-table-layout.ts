import { PLAIN_LAYOUT, type TableLayout } from '../state/table-address'
import type { View } from '../state/view'

/** A table as it is until its reader lays it out: every column in order, the hidden and the pinned ones. */
export interface LayoutDefaults {
  readonly order: readonly string[]
  readonly hidden: readonly string[]
  readonly pinned: readonly string[]
}

/** Stands in an address for "no column at all", since an empty list there means the table's own default. */
const NOTHING = 'none'
const PARTS = ['order', 'hidden', 'pinned'] as const

/** The layout with every list written out. Columns that the table does not have, as from an old link, are passed over. */
export function resolveLayout(layout: TableLayout | undefined, defaults: LayoutDefaults): TableLayout {
  const { sort, order, hidden, pinned } = layout ?? PLAIN_LAYOUT
  const known = (names: readonly string[]): readonly string[] => [...new Set(names)].filter((name) => defaults.order.includes(name))
  const listed = (names: readonly string[], otherwise: readonly string[]): readonly string[] => (names.length === 0 ? otherwise : known(names))
  const first = known(order)
  const kept = listed(hidden, defaults.hidden)
  return {
    sort: sort.filter(({ column }) => defaults.order.includes(column)),
    order: [...first, ...defaults.order.filter((name) => !first.includes(name))],
    // A table without columns could not be got back.
    hidden: kept.length === defaults.order.length ? defaults.hidden : kept,
    pinned: listed(pinned, defaults.pinned),
  }
}

/** The shortest way to write a resolved layout into an address. */
function shortenLayout(layout: TableLayout, defaults: LayoutDefaults): TableLayout {
  const parts = PARTS.map((part) => {
    if (isSame(part, layout[part], defaults[part])) return [part, []] as const
    return [part, layout[part].length === 0 ? [NOTHING] : layout[part]] as const
  })
  return { ...PLAIN_LAYOUT, ...Object.fromEntries(parts), sort: layout.sort }
}

/** Which columns are hidden does not depend on the order in which they were. */
function isSame(part: (typeof PARTS)[number], one: readonly string[], other: readonly string[]): boolean {
  const text = (names: readonly string[]): string => (part === 'hidden' ? names.toSorted() : names).join()
  return text(one) === text(other)
}

/** The view with one table laid out anew; a table at its defaults leaves no trace in the address. */
export function withLayout(view: View, table: string, layout: TableLayout, defaults: LayoutDefaults): View {
  const { [table]: _, ...rest } = view.tables
  const short = shortenLayout(layout, defaults)
  const isPlain = short.sort.length === 0 && PARTS.every((part) => short[part].length === 0)
  return { ...view, tables: isPlain ? rest : { ...rest, [table]: short } }
}
