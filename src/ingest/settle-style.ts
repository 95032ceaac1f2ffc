import type { ColumnPlan } from './column-plan'
import { normalText } from './normal-text'
import { type DateOrder, orderOf } from './parse-date'

/** Cells shown as proof of a question. */
const PROOFS = 5
/** Blanks, whole numbers and ISO dates prove nothing. */
const PLAIN = /^(?:\d{4}-\d{2}(?:-\d{2})?|-?\d*)$/u

export interface StyleFinding {
  readonly dateOrder: DateOrder | undefined
  readonly decimal: '.' | ',' | undefined
  /** Dates of either order, when nothing in the file settles it: to be asked. */
  readonly unclearDates: readonly string[]
  /** Numbers such as `1,500`, when nothing in the file settles them: to be asked. */
  readonly unclearNumbers: readonly string[]
}

/** Settles the order of day and month and the decimal sign from the cells of date and number columns. */
export function settleStyle(plans: readonly ColumnPlan[], rows: readonly (readonly string[])[]): StyleFinding {
  const dates = cellsOf('date', plans, rows)
  const numbers = cellsOf('number', plans, rows).map(normalText)
  const dateOrder = settleOrder(dates)
  const decimal = rangeShowsComma(plans, rows) ? ',' : settleDecimal(numbers)
  return {
    dateOrder,
    decimal,
    unclearDates: dateOrder === undefined ? proofs(dates.filter((cell) => orderOf(cell) === 'either')) : [],
    unclearNumbers: decimal === undefined ? proofs(numbers.filter(isEither)) : [],
  }
}

function cellsOf(kind: 'date' | 'number', plans: readonly ColumnPlan[], rows: readonly (readonly string[])[]): readonly string[] {
  return plans.filter((plan) => plan.field?.kind === kind).flatMap(({ index }) => rows.map((row) => row[index] ?? '')).filter((cell) => !PLAIN.test(cell))
}

/** Dates with dots and two orders at once prove nothing. */
function settleOrder(cells: readonly string[]): DateOrder | undefined {
  const orders = new Set(cells.filter((cell) => !/\d\.\d/u.test(cell)).map(orderOf))
  if (orders.has('day-first') === orders.has('month-first')) return undefined
  return orders.has('day-first') ? 'day-first' : 'month-first'
}

function settleDecimal(cells: readonly string[]): '.' | ',' | undefined {
  const comma = cells.some((cell) => /^[-+]?\d+,(?:\d{1,2}|\d{4,})(?!\d)|^[-+]?0,\d|^[-+]?\d{1,3}(?:[. ']\d{3})+,\d/u.test(cell))
  const point = cells.some((cell) => /^[-+]?\d+\.(?:\d{1,2}|\d{4,})(?!\d)|^[-+]?0\.\d|^[-+]?\d{1,3}(?:,\d{3})+(?:\.\d|,\d{3})/u.test(cell))
  if (comma === point) return undefined
  return comma ? ',' : '.'
}

/** `43,115` in a column of latitudes, which end at 90, has a decimal comma. */
function rangeShowsComma(plans: readonly ColumnPlan[], rows: readonly (readonly string[])[]): boolean {
  return plans.some(({ index, field }) => {
    const maximum = field?.kind === 'number' ? field.maximum : undefined
    return maximum !== undefined && rows.some((row) => isEither(normalText(row[index] ?? '')) && Number((row[index] ?? '').replace(',', '')) > maximum)
  })
}

function isEither(cell: string): boolean {
  return /^[-+]?[1-9]\d{0,2},\d{3}$/u.test(cell)
}

function proofs(cells: readonly string[]): readonly string[] {
  return [...new Set(cells)].slice(0, PROOFS)
}
