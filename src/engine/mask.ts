import { NO_CODE, NO_DAY, PRECISIONS, type Column } from '../model/column'
import { BLANK, DIMENSIONS } from '../model/dimension'
import type { Filter } from '../model/filter'
import { fold } from '../model/fold'
import { lastDay, parsePeriod } from '../model/partial-date'
import type { AggregateQuery } from './engine'
import { dayOf, type PreparedTable } from './prepare'

/** Conditions beside the dimensions, each a bit of its own, so that a view can leave out what it controls. */
const OTHERS = ['date', 'asOf', 'text'] as const
type Condition = (typeof DIMENSIONS)[number] | (typeof OTHERS)[number]
const CONDITIONS: readonly Condition[] = [...DIMENSIONS, ...OTHERS]
const bitOf = (condition: Condition): number => 1 << CONDITIONS.indexOf(condition)

/** The bits of every condition but `except`. */
export function bitsBut(except: AggregateQuery['except']): number {
  return ~(except ?? []).reduce((bits, condition) => bits | bitOf(condition), 0)
}

export const AS_OF_BIT = bitOf('asOf')

/** A failing row has the bit of each condition it fails; a row that passes everything is 0. */
export function failures(table: PreparedTable, filter: Filter): Uint32Array {
  const failed = new Uint32Array(table.rowCount)
  const asOf = dayOf(filter.asOf)
  for (const [dimension, columns] of table.dimensions) {
    const chosen = filter.chosen[dimension]
    if (!chosen || chosen.length === 0) continue
    const passing = new Uint8Array(table.rowCount)
    for (const name of columns) markMatches(table.column(name, asOf), chosen, passing)
    failWhere(failed, passing, bitOf(dimension))
  }
  failDates(table, filter, failed)
  if (asOf !== undefined) failAsOf(table, asOf, failed)
  const words = fold(filter.text ?? '').split(/\s+/u).filter((word) => word !== '')
  if (words.length > 0) {
    const bit = bitOf('text')
    table.search().forEach((text, row) => {
      if (!words.every((word) => text.includes(word))) failed[row] = (failed[row] ?? 0) | bit
    })
  }
  return failed
}

/** Rows in which `column` holds one of `values`; several columns of one table add up. */
export function markMatches(column: Column | undefined, values: readonly string[], passing: Uint8Array): void {
  if (column?.kind === 'category') {
    const wanted = new Set(values.map((value) => (value === BLANK ? NO_CODE : column.values.indexOf(value) >>> 0)))
    if (!values.includes(BLANK)) wanted.delete(NO_CODE)
    column.codes.forEach((code, row) => wanted.has(code) && (passing[row] = 1))
  } else if (column?.kind === 'list') {
    const wanted = new Set(values.map((value) => column.values.indexOf(value)))
    for (let row = 0; row < passing.length; row++) {
      const [from, to] = [column.offsets[row] ?? 0, column.offsets[row + 1] ?? 0]
      if (from === to && values.includes(BLANK)) passing[row] = 1
      for (let at = from; at < to; at++) if (wanted.has(column.codes[at] ?? NO_CODE)) passing[row] = 1
    }
  } else if (column?.kind === 'text') {
    column.texts.forEach((text, row) => values.includes(text === '' ? BLANK : text) && (passing[row] = 1))
  } else if (column?.kind === 'number') {
    column.numbers.forEach((number, row) => values.includes(Number.isNaN(number) ? BLANK : String(number)) && (passing[row] = 1))
  }
}

function failWhere(failed: Uint32Array, passing: Uint8Array, bit: number): void {
  for (let row = 0; row < failed.length; row++) if (passing[row] === 0) failed[row] = (failed[row] ?? 0) | bit
}

/** A period passes when any of its days lies within the bounds; a row without a date fails. */
function failDates(table: PreparedTable, filter: Filter, failed: Uint32Array): void {
  const [from, to] = [filter.from && parsePeriod(filter.from), filter.to && parsePeriod(filter.to)]
  const column = table.column(table.dateColumn ?? '', undefined)
  if ((!from && !to) || column?.kind !== 'date') return
  const passing = new Uint8Array(table.rowCount)
  column.days.forEach((first, row) => {
    const last = lastDay(first, PRECISIONS[column.precisions[row] ?? 2] ?? 'day')
    if (first !== NO_DAY && (!from || last >= from.first) && (!to || first <= to.last)) passing[row] = 1
  })
  failWhere(failed, passing, bitOf('date'))
}

/** What had happened for certain by the day: the whole period is over, or an event gives the project a stage. */
function failAsOf(table: PreparedTable, asOf: number, failed: Uint32Array): void {
  const column = table.column(table.dateColumn ?? '', undefined)
  if (column?.kind !== 'date') return
  const stage = table.name === 'projects' ? table.column('stage', asOf) : undefined
  const passing = new Uint8Array(table.rowCount)
  column.days.forEach((first, row) => {
    const known = first !== NO_DAY && lastDay(first, PRECISIONS[column.precisions[row] ?? 2] ?? 'day') <= asOf
    if (known || (stage?.kind === 'category' && stage.codes[row] !== NO_CODE)) passing[row] = 1
  })
  failWhere(failed, passing, AS_OF_BIT)
}
