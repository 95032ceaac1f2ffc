import type { Dimension } from '../../model/dimension'
import type { View } from '../../state/view'

/** The tables that a selection is made over. */
export const MAIN_TABLES = ['projects', 'documents', 'regional_ties', 'claims'] as const
export type MainTable = (typeof MAIN_TABLES)[number]

/** The table that a page is about, and whose rows the filter bar counts. */
export function mainTable({ page, map }: Pick<View, 'page' | 'map'>): MainTable {
  if (page === 'documents' || page === 'claims') return page
  if (page === 'ties') return 'regional_ties'
  if (page === 'map' && map.measure === 'documents') return 'documents'
  if (page === 'map' && map.measure === 'ties') return 'regional_ties'
  return 'projects'
}

/** The table that counts a dimension's options: the page's own where the dimension narrows it, else the first it does. */
export function countingTable(dimension: Dimension, own: MainTable, dimensions: Readonly<Record<MainTable, readonly Dimension[]>>): MainTable {
  return [own, ...MAIN_TABLES].find((table) => dimensions[table].includes(dimension)) ?? own
}
