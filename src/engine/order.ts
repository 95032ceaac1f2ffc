import { NO_CODE, NO_DAY, type Column } from '../model/column'
import type { Sort } from './engine'
import { textAt, valuesAt } from './join'

/** Rank of each row by one column, ascending; blank is `NaN` and goes last whichever way the column is sorted. */
export function ranks(column: Column, order: readonly string[] | undefined, collator: Intl.Collator, label: (value: string) => string): Float64Array {
  switch (column.kind) {
    case 'number':
      return column.numbers
    case 'date':
      // A whole year comes before its January, and that before its first day.
      return Float64Array.from(column.days, (day, row) => (day === NO_DAY ? Number.NaN : day + (column.precisions[row] ?? 0) / 4))
    case 'category': {
      const rankOf = order ? column.values.map((value) => rankIn(order, value)) : rankTexts(column.values.map(label), collator)
      return Float64Array.from(column.codes, (code) => (code === NO_CODE ? Number.NaN : (rankOf[code] ?? Number.NaN)))
    }
    case 'list': {
      const texts = Array.from({ length: column.offsets.length - 1 }, (_, row) => valuesAt(column, row).map(label).join('; '))
      return Float64Array.from(rankTexts(texts, collator))
    }
    case 'text':
      return Float64Array.from(rankTexts(column.texts.map((_, row) => textAt(column, row)), collator))
  }
}

/** A word that the order does not know comes after those it does. */
function rankIn(order: readonly string[], value: string): number {
  const at = order.indexOf(value)
  return at < 0 ? order.length : at
}

function rankTexts(texts: readonly string[], collator: Intl.Collator): readonly number[] {
  const sorted = [...new Set(texts)].filter((text) => text !== '').sort(collator.compare)
  const rank = new Map(sorted.map((text, index) => [text, index]))
  return texts.map((text) => rank.get(text) ?? Number.NaN)
}

/** Orders row numbers by several columns; rows that tie keep the order of the file. */
export function orderRows(rows: Uint32Array, sorts: readonly Sort[], ranksOf: (column: string) => Float64Array): Uint32Array {
  const keys = sorts.map(({ column, descending }) => ({ rank: ranksOf(column), sign: descending ? -1 : 1 }))
  return rows.slice().sort((a, b) => {
    for (const { rank, sign } of keys) {
      const [x, y] = [rank[a] ?? Number.NaN, rank[b] ?? Number.NaN]
      if (Number.isNaN(x) || Number.isNaN(y)) {
        if (Number.isNaN(x) && Number.isNaN(y)) continue
        return Number.isNaN(x) ? 1 : -1
      }
      if (x !== y) return (x - y) * sign
    }
    return a - b
  })
}
