import type { Aggregate } from '../../engine/engine'
import { BLANK, type Dimension } from '../../model/dimension'
import { tableSchemas } from '../../model/data-package'
import { fold } from '../../model/fold'

export interface Option {
  readonly value: string
  readonly label: string
  /** Rows that the rest of the selection leaves under this value. */
  readonly count: number
  readonly chosen: boolean
  /** No row has this value, whatever the rest of the selection. */
  readonly unmatched: boolean
}

/**
 * The options of a dimension as a reader looks for them: in the order of their enumeration, else the most frequent
 * first; blank comes last, and chosen values that no row has come first.
 */
export function optionsOf(dimension: Dimension, groups: readonly Aggregate[], chosen: readonly string[], labelOf: (value: string) => string, collator: Intl.Collator): readonly Option[] {
  const order = enumerationOf(dimension)
  const rank = (value: string): number => (value === BLANK ? Infinity : Math.max(0, order.indexOf(value)))
  const found = groups.map(({ keys, rows }) => ({ value: keys[0] ?? BLANK, count: rows, unmatched: false }))
  const values = new Set(found.map(({ value }) => value))
  const strange = chosen.filter((value) => !values.has(value)).map((value) => ({ value, count: 0, unmatched: true }))
  return [...strange, ...found]
    .map((option) => ({ ...option, label: labelOf(option.value), chosen: chosen.includes(option.value) }))
    .sort((a, b) => Number(b.unmatched) - Number(a.unmatched) || compare(rank(a.value), rank(b.value)) || (order.length > 0 ? 0 : b.count - a.count) || collator.compare(a.label, b.label))
}

const compare = (a: number, b: number): number => (a === b ? 0 : a - b)

function enumerationOf(dimension: Dimension): readonly string[] {
  // Regions and spheres are looked for by weight, not by the alphabet of their codes.
  if (dimension === 'sphere' || dimension === 'tie-level') return []
  const field = tableSchemas.flatMap(({ fields }) => fields).find((one) => one.dimension === dimension && one.enumeration)
  return field?.enumeration ?? []
}

/** Options whose label or code holds every word of `text`. */
export function matchingOptions(options: readonly Option[], text: string): readonly Option[] {
  const words = fold(text).split(/\s+/u)
  return options.filter(({ label, value }) => {
    const own = fold(`${label}\n${value}`)
    return words.every((word) => own.includes(word))
  })
}
