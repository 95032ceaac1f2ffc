import { NO_CODE, NO_DAY, PRECISIONS, type Column, type DateColumn, type ListColumn } from '../model/column'
import { BLANK, DIMENSIONS } from '../model/dimension'
import type { Filter } from '../model/filter'
import { fold } from '../model/fold'
import { lastDay, parsePeriod } from '../model/partial-date'
import type { AggregateQuery } from './engine'
import { dayOf } from './prepare'
import type { PreparedTable } from './prepared-table'

/** Conditions beside the dimensions, each a bit of its own, so that a view can leave out what it controls. */
const CONDITIONS = [...DIMENSIONS, 'date', 'asOf', 'text'] as const
const bitOf = (condition: (typeof CONDITIONS)[number]): number => 1 << CONDITIONS.indexOf(condition)

/** The bits of every condition but `except`. */
export function bitsBut(except: AggregateQuery['except']): number {
  return ~(except ?? []).reduce((bits, condition) => bits | bitOf(condition), 0)
}

export const AS_OF_BIT = bitOf('asOf')

/** A failing row has the bit of each condition it fails; a row that passes everything is 0. */
export function failures(table: PreparedTable, filter: Filter): Uint32Array {
  const failed = new Uint32Array(table.rowCount)
  const asOf = dayOf(filter.asOf)
  for (const [dimension, name] of table.dimensions) {
    const chosen = filter.chosen[dimension]
    if (chosen && chosen.length > 0) failWhereNot(matches(table.column(name, asOf), chosen, table.rowCount), bitOf(dimension), failed)
  }
  failDates(table, filter, failed)
  if (asOf !== undefined) failAsOf(table, asOf, failed)
  const words = fold(filter.text ?? '').split(/\s+/u).filter((word) => word !== '')
  if (words.length > 0) failWhereNot(Uint8Array.from(table.search(), (text) => (words.every((word) => text.includes(word)) ? 1 : 0)), bitOf('text'), failed)
  return failed
}

/**
 * 1 for the rows in which `column` holds one of `values`, `BLANK` for none at all. A date is matched by the period it
 * lies in: `2016` by 2016, 2016-12 and 2016-12-16.
 */
export function matches(column: Column | undefined, values: readonly string[], rowCount: number): Uint8Array {
  const blank = values.includes(BLANK)
  switch (column?.kind) {
    case 'category': {
      const wanted = codesOf(column.values, values)
      return Uint8Array.from(column.codes, (code) => ((code === NO_CODE ? blank : wanted.has(code)) ? 1 : 0))
    }
    case 'list':
      return listMatches(column, codesOf(column.values, values), blank)
    case 'date':
      return dateMatches(column, values, blank)
    case 'text':
      return Uint8Array.from(column.texts, (text) => ((text === '' ? blank : values.includes(text)) ? 1 : 0))
    case 'number':
      return Uint8Array.from(column.numbers, (number) => ((Number.isNaN(number) ? blank : values.includes(String(number))) ? 1 : 0))
    case undefined:
      return new Uint8Array(rowCount)
  }
}

function codesOf(dictionary: readonly string[], values: readonly string[]): ReadonlySet<number> {
  return new Set(values.map((value) => dictionary.indexOf(value)))
}

function listMatches({ offsets, codes }: ListColumn, wanted: ReadonlySet<number>, blank: boolean): Uint8Array {
  return Uint8Array.from({ length: offsets.length - 1 }, (_, row) => {
    const [from, to] = [offsets[row] ?? 0, offsets[row + 1] ?? 0]
    return (from === to ? blank : codes.subarray(from, to).some((code) => wanted.has(code))) ? 1 : 0
  })
}

function dateMatches(column: DateColumn, values: readonly string[], blank: boolean): Uint8Array {
  const periods = values.flatMap((value) => parsePeriod(value) ?? [])
  return Uint8Array.from(column.days, (first, row) => {
    if (first === NO_DAY) return blank ? 1 : 0
    const last = lastDayAt(column, row)
    return periods.some((period) => period.first <= first && last <= period.last) ? 1 : 0
  })
}

function failWhereNot(passing: Uint8Array, bit: number, failed: Uint32Array): void {
  for (let row = 0; row < failed.length; row++) if (passing[row] === 0) failed[row] = (failed[row] ?? 0) | bit
}

function lastDayAt(column: DateColumn, row: number): number {
  return lastDay(column.days[row] ?? NO_DAY, PRECISIONS[column.precisions[row] ?? 2] ?? 'day')
}

/** A period passes when any of its days lies within the bounds; a row without a date fails. */
function failDates(table: PreparedTable, filter: Filter, failed: Uint32Array): void {
  const [from, to] = [filter.from && parsePeriod(filter.from), filter.to && parsePeriod(filter.to)]
  const column = table.column(table.dateColumn ?? '', undefined)
  if ((!from && !to) || column?.kind !== 'date') return
  const passing = Uint8Array.from(column.days, (first, row) =>
    first !== NO_DAY && (!from || lastDayAt(column, row) >= from.first) && (!to || first <= to.last) ? 1 : 0,
  )
  failWhereNot(passing, bitOf('date'), failed)
}

function failAsOf(table: PreparedTable, asOf: number, failed: Uint32Array): void {
  if (!table.knownBy) return
  const passing = Uint8Array.from(table.knownBy, (day) => (day !== NO_DAY && day <= asOf ? 1 : 0))
  failWhereNot(passing, AS_OF_BIT, failed)
}
