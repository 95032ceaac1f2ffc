import { setBound, type Filter } from '../../model/filter'

/** A quarter of a year, counted from year 0. */
export type Quarter = number

export function quarterOf(month: string): Quarter {
  return Number(month.slice(0, 4)) * 4 + Math.floor((Number(month.slice(5, 7)) - 1) / 3)
}

export function yearOf(quarter: Quarter): number {
  return Math.floor(quarter / 4)
}

/** First and last month of a quarter. */
function monthsOf(quarter: Quarter): readonly [from: string, to: string] {
  const first = (quarter % 4) * 3 + 1
  const month = (number: number): string => `${yearOf(quarter)}-${String(number).padStart(2, '0')}`
  return [month(first), month(first + 2)]
}

export function isQuarterChosen({ from, to }: Filter, quarter: Quarter): boolean {
  const [first, last] = monthsOf(quarter)
  return from === first && to === last
}

/** Choosing a quarter bounds the dates by it; choosing it again lifts the bounds. */
export function toggleQuarter(filter: Filter, quarter: Quarter): Filter {
  const [from, to] = isQuarterChosen(filter, quarter) ? [undefined, undefined] : monthsOf(quarter)
  return setBound(setBound(filter, 'from', from), 'to', to)
}
