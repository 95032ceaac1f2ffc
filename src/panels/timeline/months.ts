import { parsePeriod, printDay } from '../../model/partial-date'

/** Months since January of year 0: `2016-05` is 24196. */
export type Month = number

export function monthOf(text: string): Month {
  const [year, month] = text.split('-')
  return Number(year) * 12 + Number(month ?? 1) - 1
}

export function printMonth(month: Month): string {
  return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`
}

/** The month by whose end a partial date is over: of `2016` its December. */
export function lastMonthOf(partial: string): Month | undefined {
  const period = parsePeriod(partial)
  return period && monthOf(printDay(period.last, 'month'))
}

/** Whole years from the first to the last of the months. */
export function yearsAround(months: readonly Month[]): { readonly first: Month; readonly last: Month } | undefined {
  if (months.length === 0) return undefined
  return { first: Math.floor(Math.min(...months) / 12) * 12, last: Math.floor(Math.max(...months) / 12) * 12 + 11 }
}
