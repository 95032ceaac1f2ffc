import { DIMENSIONS, type Dimension } from './dimension'

/**
 * One selection over every table. Within a dimension any chosen value will do; dimensions, dates and text must all hold.
 * Dates are partial ISO dates (`2016`, `2016-12`, `2016-12-16`) and mean their whole period.
 */
export interface Filter {
  readonly chosen: Readonly<Partial<Record<Dimension, readonly string[]>>>
  /** Rows whose period lies wholly before this are out. */
  readonly from?: string
  /** Rows whose period lies wholly after this are out. */
  readonly to?: string
  /** What was known to have happened by the end of this period. */
  readonly asOf?: string
  /** Words that must all occur in a row, in any of the three scripts. */
  readonly text?: string
}

export const NO_FILTER: Filter = { chosen: {} }

/** One condition of a filter, as a chip shows it and its × removes it. */
export type Clause =
  | { readonly kind: 'value'; readonly dimension: Dimension; readonly value: string }
  | { readonly kind: 'from' | 'to' | 'asOf' | 'text'; readonly value: string }

export function clausesOf(filter: Filter): readonly Clause[] {
  const values = DIMENSIONS.flatMap((dimension) =>
    (filter.chosen[dimension] ?? []).map((value): Clause => ({ kind: 'value', dimension, value })),
  )
  const others = (['from', 'to', 'asOf', 'text'] as const).flatMap((kind): Clause[] => {
    const value = filter[kind]
    return value === undefined ? [] : [{ kind, value }]
  })
  return [...values, ...others]
}

export function isChosen(filter: Filter, dimension: Dimension, value: string): boolean {
  return filter.chosen[dimension]?.includes(value) ?? false
}

/** Choosing a value twice clears it. */
export function toggleValue(filter: Filter, dimension: Dimension, value: string): Filter {
  const now = filter.chosen[dimension] ?? []
  return chooseValues(filter, dimension, now.includes(value) ? now.filter((one) => one !== value) : [...now, value])
}

/** The values are kept sorted, so that equal selections have equal addresses. */
export function chooseValues(filter: Filter, dimension: Dimension, values: readonly string[]): Filter {
  const { [dimension]: _, ...rest } = filter.chosen
  const sorted = [...new Set(values)].sort()
  return { ...filter, chosen: sorted.length === 0 ? rest : { ...rest, [dimension]: sorted } }
}

export function removeClause(filter: Filter, clause: Clause): Filter {
  if (clause.kind === 'value') {
    const left = (filter.chosen[clause.dimension] ?? []).filter((value) => value !== clause.value)
    return chooseValues(filter, clause.dimension, left)
  }
  const { [clause.kind]: _, ...rest } = filter
  return rest
}

export function setBound(filter: Filter, kind: 'from' | 'to' | 'asOf' | 'text', value: string | undefined): Filter {
  const { [kind]: _, ...rest } = filter
  return value === undefined || value === '' ? rest : { ...rest, [kind]: value }
}
