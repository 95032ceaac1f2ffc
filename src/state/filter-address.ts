import { DIMENSIONS } from '../model/dimension'
import { NO_FILTER, chooseValues, setBound, type Filter } from '../model/filter'
import { parsePeriod } from '../model/partial-date'
import type { Notice } from './notice'

const BOUNDS = [
  ['from', 'from'],
  ['to', 'to'],
  ['asOf', 'as-of'],
] as const

/** Reads the filter part of an address: one parameter per chosen value, `point=1&point=4&as-of=2018-05`. */
export function parseFilter(parameters: URLSearchParams): { readonly filter: Filter; readonly notices: readonly Notice[] } {
  const notices: Notice[] = []
  let filter = NO_FILTER
  for (const dimension of DIMENSIONS) {
    const values = parameters.getAll(dimension).filter((value) => value !== '')
    if (values.length > 0) filter = chooseValues(filter, dimension, values)
  }
  for (const [kind, parameter] of BOUNDS) {
    const value = parameters.get(parameter)
    if (value === null) continue
    if (parsePeriod(value)) filter = setBound(filter, kind, value)
    else notices.push({ kind: 'unreadable', parameter, value })
  }
  return { filter: setBound(filter, 'text', parameters.get('q') ?? undefined), notices }
}

export function printFilter(filter: Filter, parameters: URLSearchParams): void {
  for (const dimension of DIMENSIONS) for (const value of filter.chosen[dimension] ?? []) parameters.append(dimension, value)
  for (const [kind, parameter] of BOUNDS) {
    const value = filter[kind]
    if (value !== undefined) parameters.set(parameter, value)
  }
  if (filter.text !== undefined) parameters.set('q', filter.text)
}
