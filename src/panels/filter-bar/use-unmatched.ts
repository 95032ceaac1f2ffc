import { BLANK, DIMENSIONS, type Dimension } from '../../model/dimension'
import type { AggregateQuery } from '../../engine/engine'
import { useDimensions } from '../../state/use-dimensions'
import { useAggregates } from '../../state/use-engine'
import { useView } from '../../state/use-view'
import { MAIN_TABLES } from './main-table'

/** Tells whether no row of any table has a chosen value, filter or not: an old link or a slip in the address. */
export function useUnmatched(): (clause: { readonly dimension: Dimension; readonly value: string }) => boolean {
  const { filter } = useView()
  const dimensions = useDimensions(MAIN_TABLES)
  const asked = MAIN_TABLES.flatMap((table) =>
    (dimensions?.[table] ?? [])
      .filter((dimension) => filter.chosen[dimension])
      .map((dimension): AggregateQuery & { readonly dimension: Dimension } => ({ table, dimension, by: [{ column: dimension }], except: [...DIMENSIONS, 'date', 'asOf', 'text'] })),
  )
  const answers = useAggregates(asked)
  return ({ dimension, value }) => {
    if (!dimensions || !answers) return false
    const key = value === BLANK ? null : value
    return !asked.some((query, index) => query.dimension === dimension && answers[index]?.groups.some(({ keys }) => keys[0] === key))
  }
}
