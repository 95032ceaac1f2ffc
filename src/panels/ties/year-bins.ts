import type { Filter } from '../../model/filter'
import type { View } from '../../state/view'

/** Years `from` to `to` as one step of a time axis. */
export interface Bin {
  readonly from: number
  readonly to: number
}

/** Every bin from the first year to the last, empty ones too; bins start at multiples of their width. */
export function binsOf(years: readonly number[], width: number): readonly Bin[] {
  if (years.length === 0) return []
  const first = Math.floor(Math.min(...years) / width) * width
  const length = Math.floor((Math.max(...years) - first) / width) + 1
  return Array.from({ length }, (_, index) => ({ from: first + index * width, to: first + index * width + width - 1 }))
}

export function binText({ from, to }: Bin): string {
  return from === to ? String(from) : `${from}–${to}`
}

export function isPeriodChosen({ from, to }: Filter, bin: Bin): boolean {
  return from === String(bin.from) && to === String(bin.to)
}

/** Choosing a period bounds the dates by it; choosing it again lifts the bounds. */
export function choosePeriod(view: View, bin: Bin): View {
  const { from: _from, to: _to, ...rest } = view.filter
  return { ...view, filter: isPeriodChosen(view.filter, bin) ? rest : { ...rest, from: String(bin.from), to: String(bin.to) } }
}
