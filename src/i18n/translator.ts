import type { Language } from '../model/schema'
import type { Catalog, MessageKey } from './catalog'
import { formatMessage, type Values } from './message'

export interface Translator {
  readonly language: Language
  t(key: MessageKey, values?: Values): string
  number(value: number): string
  /** 1.2 bn, 12億, 1,2 млрд. */
  compact(value: number): string
  /** A partial ISO date, no more precise than it is. */
  date(partial: string): string
  list(items: readonly string[]): string
}

/** English abbreviates to letters that no report uses. */
const SCALES: Readonly<Record<string, string>> = { K: '\u00a0k', M: '\u00a0m', B: '\u00a0bn', T: '\u00a0tn' }

export function createTranslator(language: Language, catalog: Catalog): Translator {
  const plural = new Intl.PluralRules(language)
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 2 })
  const compact = new Intl.NumberFormat(language, { notation: 'compact', maximumSignificantDigits: 3 })
  const list = new Intl.ListFormat(language, { type: 'conjunction' })
  const dates = [
    new Intl.DateTimeFormat(language, { timeZone: 'UTC', year: 'numeric' }),
    new Intl.DateTimeFormat(language, { timeZone: 'UTC', year: 'numeric', month: 'short' }),
    new Intl.DateTimeFormat(language, { timeZone: 'UTC', year: 'numeric', month: 'short', day: 'numeric' }),
  ] as const
  return {
    language,
    t: (key, values = {}) => formatMessage(catalog[key], values, plural, number),
    number: (value) => number.format(value),
    compact: (value) => compact.formatToParts(value).map(({ type, value: part }) => (type === 'compact' ? (SCALES[part] ?? part) : part)).join(''),
    date: (partial) => {
      const [year, month = '01', day = '01'] = partial.split('-')
      const format = dates[partial.split('-').length - 1] ?? dates[2]
      const text = format.format(new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))))
      // No line begins with the «г.» of a Russian year, nor ends between a day and its month.
      return text.replaceAll(/(?<=\d) (?=\p{L})/gu, '\u00a0')
    },
    list: (items) => list.format(items),
  }
}
