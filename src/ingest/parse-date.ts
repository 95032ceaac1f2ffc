import { NO_DAY, PRECISIONS } from '../model/column'
import { parsePeriod, printDay } from '../model/partial-date'
import type { CellFault } from './cell-fault'
import { japaneseDate } from './japanese-date'
import { monthOf } from './month-names'
import { normalText } from './normal-text'

export type DateOrder = 'day-first' | 'month-first'

/** Which of `03/04/2017` comes first; `undefined` where it has not been settled. */
export interface DateStyle {
  readonly dateOrder?: DateOrder
}

export interface DateReading {
  readonly day: number
  /** Index into `PRECISIONS`. */
  readonly precision: number
  readonly fault: CellFault | undefined
}

const NUMERIC = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})$/u
const YEAR_FIRST = /^(\d{4})[./-](\d{1,2})(?:[./-](\d{1,2}))?$/u
const COMPACT = /^((?:19|20)\d{2})(\d{2})(\d{2})$/u
const MONTH_YEAR = /^(\d{1,2})[./-](\d{4})$/u
const SERIAL = /^\d{5}(?:\.\d+)?$/u
/** Serial numbers of Excel count from 1899-12-30; these span 1950 to 2100. */
const FIRST_SERIAL = 18264
const LAST_SERIAL = 73051
const SERIAL_EPOCH = 25569

/** Reads a day, a month or a year as people write it in the three languages, and serial numbers of Excel. */
export function parseDate(cell: string, style: DateStyle): DateReading {
  const text = normalText(cell)
  if (text === '') return { day: NO_DAY, precision: 0, fault: undefined }
  const serial = serialDay(text)
  if (serial !== undefined) return { day: serial, precision: 2, fault: { code: 'excel-serial', severity: 'note', expected: printDay(serial, 'day') } }
  const bare = withoutTime(text)
  const numeric = NUMERIC.exec(bare)
  if (numeric) return readNumeric(numeric, style)
  const iso = yearFirst(bare) ?? japaneseDate(withoutBrackets(bare)) ?? namedMonth(bare)
  return iso === undefined ? wrong(text) : read(iso, undefined, text)
}

/** Whether the order of day and month shows in a numeric date, and which it is. */
export function orderOf(cell: string): DateOrder | 'either' | undefined {
  const match = NUMERIC.exec(withoutTime(normalText(cell)))
  if (!match) return undefined
  const [first, sign, second] = [Number(match[1]), match[2], Number(match[3])]
  if (sign === '.' || first > 12) return second > 12 ? undefined : 'day-first'
  return second > 12 ? 'month-first' : first === second ? undefined : 'either'
}

function readNumeric(match: RegExpExecArray, { dateOrder }: DateStyle): DateReading {
  const [text, first = '', sign, second = '', last = ''] = match
  const short = last.length === 2
  const year = short ? String(Number(last) < 70 ? 2000 + Number(last) : 1900 + Number(last)) : last
  const shown = orderOf(text)
  const dayFirst = [year, pad(second), pad(first)].join('-')
  const monthFirst = [year, pad(first), pad(second)].join('-')
  if (shown === 'either' && dateOrder === undefined) {
    return { day: NO_DAY, precision: 0, fault: { code: 'ambiguous-date', severity: 'error', expected: `${dayFirst} / ${monthFirst}` } }
  }
  const order = sign === '.' ? 'day-first' : shown === 'either' ? dateOrder : shown
  const note: CellFault | undefined = short ? { code: 'short-year', severity: 'warning', expected: year } : undefined
  return read(order === 'month-first' ? monthFirst : dayFirst, note, text)
}

function yearFirst(text: string): string | undefined {
  const compact = COMPACT.exec(text)
  if (compact) return compact.slice(1).join('-')
  const match = YEAR_FIRST.exec(text)
  if (match) return [match[1], pad(match[2] ?? ''), ...(match[3] === undefined ? [] : [pad(match[3])])].join('-')
  const monthYear = MONTH_YEAR.exec(text)
  if (monthYear) return `${monthYear[2]}-${pad(monthYear[1] ?? '')}`
  return /^\d{4}(?:\s*(?:г|год|года)\.?)?$/u.test(text) ? text.slice(0, 4) : undefined
}

/** `16 December 2016`, `Dec. 16, 2016`, `16 декабря 2016 г.`, `декабрь 2016`. */
function namedMonth(text: string): string | undefined {
  const words = text.replace(/(\d)(?:st|nd|rd|th)\b/giu, '$1').match(/\p{L}+|\d+/gu) ?? []
  const names = words.filter((word) => !/^\d/u.test(word) && !/^(?:г|год|года|of|the)$/iu.test(word))
  const [year, day, ...more] = words.filter((word) => /^\d/u.test(word)).sort((one, other) => other.length - one.length)
  const month = names.length === 1 ? monthOf(names[0] ?? '') : undefined
  if (month === undefined || year?.length !== 4 || more.length > 0) return undefined
  return [year, pad(String(month)), ...(day === undefined ? [] : [pad(day)])].join('-')
}

function serialDay(text: string): number | undefined {
  if (!SERIAL.test(text)) return undefined
  const serial = Math.floor(Number(text))
  return serial >= FIRST_SERIAL && serial < LAST_SERIAL ? serial - SERIAL_EPOCH : undefined
}

function withoutTime(text: string): string {
  return text.replace(/(?<=\d)[T ]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?$/u, '')
}

/** Days of the week and the era's year stand in brackets. */
function withoutBrackets(text: string): string {
  return text.replace(/\([^)]*\)/gu, '')
}

function pad(digits: string): string {
  return digits.padStart(2, '0')
}

function read(iso: string, fault: CellFault | undefined, text: string): DateReading {
  const period = parsePeriod(iso)
  const year = Number(iso.slice(0, 4))
  if (year < 1800 || year > 2200) return wrong(text)
  if (!period) return noSuchDay(iso) ?? wrong(text)
  return { day: period.first, precision: PRECISIONS.indexOf(period.precision), fault }
}

/** A day that its month does not have suggests the month, which is all that can be relied on, and names the days there are. */
function noSuchDay(iso: string): DateReading | undefined {
  const month = iso.slice(0, 'yyyy-mm'.length)
  const days = parsePeriod(month)
  if (!days || month === iso) return undefined
  const expected = `${printDay(days.first, 'day')} – ${printDay(days.last, 'day')}`
  return { day: NO_DAY, precision: 0, fault: { code: 'type-error', severity: 'error', expected, suggestion: month } }
}

/** A text with one year in it suggests that year. */
function wrong(text: string): DateReading {
  const years = text.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/gu) ?? []
  const suggestion = years.length === 1 && years[0] !== undefined && !/^\d+$/u.test(text) ? { suggestion: years[0] } : {}
  return { day: NO_DAY, precision: 0, fault: { code: 'type-error', severity: 'error', expected: '2016-12-16', ...suggestion } }
}
