import { NO_DAY, type Precision } from './column'

const PATTERN = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/
const MILLISECONDS_A_DAY = 86_400_000

/** A period that a date with a precision stands for: first and last day, in days since 1970-01-01. */
export interface Period {
  readonly first: number
  readonly last: number
  readonly precision: Precision
}

const dayOf = (year: number, month: number, day: number): number => Date.UTC(year, month - 1, day) / MILLISECONDS_A_DAY

/** The period of `2016`, `2016-12` or `2016-12-16`; nothing for a day that is in no calendar. */
export function parsePeriod(text: string): Period | undefined {
  const match = PATTERN.exec(text)
  if (!match) return undefined
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1)]
  const first = dayOf(year, month, day)
  const real = new Date(first * MILLISECONDS_A_DAY)
  if (real.getUTCMonth() !== month - 1 || real.getUTCDate() !== day) return undefined
  const precision: Precision = match[3] ? 'day' : match[2] ? 'month' : 'year'
  return { first, last: lastDay(first, precision), precision }
}

/** Last day of the period that starts on day `first`. */
export function lastDay(first: number, precision: Precision): number {
  if (first === NO_DAY || precision === 'day') return first
  const date = new Date(first * MILLISECONDS_A_DAY)
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + 1]
  return (precision === 'year' ? dayOf(year + 1, 1, 1) : dayOf(year, month + 1, 1)) - 1
}

/** The ISO text of the period that starts on `day`, as long as its precision. */
export function printDay(day: number, precision: Precision): string {
  const length = precision === 'year' ? 4 : precision === 'month' ? 7 : 10
  return new Date(day * MILLISECONDS_A_DAY).toISOString().slice(0, length)
}
