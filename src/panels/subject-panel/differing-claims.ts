import { parsePeriod } from '../../model/partial-date'
import { textOf, type PlainRecord } from './use-record'

/**
 * Other figures about the same thing with another value: the same point and level, and the same occasion or, where
 * none is named, dates whose periods overlap.
 */
export function differingClaims(claim: PlainRecord, others: readonly PlainRecord[]): readonly PlainRecord[] {
  return others.filter((other) => isAboutTheSame(claim, other) && other['value'] !== claim['value'])
}

function isAboutTheSame(one: PlainRecord, other: PlainRecord): boolean {
  if (['plan_point', 'level', 'unit', 'occasion'].some((column) => textOf(one[column]) !== textOf(other[column]))) return false
  return textOf(one['occasion']) !== '' || overlap(textOf(one['on']), textOf(other['on']))
}

function overlap(one: string, other: string): boolean {
  const [a, b] = [parsePeriod(one), parsePeriod(other)]
  return a !== undefined && b !== undefined && a.first <= b.last && b.first <= a.last
}
