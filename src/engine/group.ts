import { NO_CODE, NO_DAY, PRECISIONS, type Column } from '../model/column'
import { printDay } from '../model/partial-date'
import type { Aggregate, Grouping } from './engine'

/** A column as groups: every row's keys as codes into `keys`, of which the last stands for blank. */
export interface Groups {
  readonly keys: readonly (string | null)[]
  readonly offsets: Uint32Array | undefined
  readonly codes: Uint32Array
}

const known = new WeakMap<Column, Map<Grouping['bin'], Groups>>()

/** The groups of a column, made once for each column and bin. */
export function groupsOf(column: Column, bin: Grouping['bin']): Groups {
  const byBin = known.get(column) ?? new Map<Grouping['bin'], Groups>()
  known.set(column, byBin)
  const groups = byBin.get(bin) ?? makeGroups(column, bin)
  byBin.set(bin, groups)
  return groups
}

function makeGroups(column: Column, bin: Grouping['bin']): Groups {
  switch (column.kind) {
    case 'category':
      return { keys: [...column.values, null], offsets: undefined, codes: column.codes }
    case 'list':
      return { keys: [...column.values, null], offsets: column.offsets, codes: column.codes }
    case 'date':
      return fromTexts(
        Array.from(column.days, (day, row) => {
          const precision = PRECISIONS[column.precisions[row] ?? 2] ?? 'day'
          if (day === NO_DAY || (bin === 'month' && precision === 'year')) return ''
          return printDay(day, bin ?? precision)
        }),
      )
    case 'text':
      return fromTexts(column.texts)
    case 'number':
      return fromTexts(Array.from(column.numbers, (number) => (Number.isNaN(number) ? '' : String(number))))
  }
}

function fromTexts(texts: readonly string[]): Groups {
  const dictionary = new Map<string, number>()
  const codes = Uint32Array.from(texts, (text) => {
    if (text === '') return NO_CODE
    const code = dictionary.get(text) ?? dictionary.size
    dictionary.set(text, code)
    return code
  })
  return { keys: [...dictionary.keys(), null], offsets: undefined, codes }
}

function isBlank({ offsets, codes }: Groups, row: number): boolean {
  return offsets ? offsets[row] === offsets[row + 1] : codes[row] === NO_CODE
}

/** The states of a row that a group tells apart: in the whole, passing, and counted by itself or within others. */
export interface RowStates {
  readonly whole: Uint8Array
  readonly passing: Uint8Array
  readonly counted: Uint8Array
}

/** Counts rows under each combination of keys; combinations without any row are left out. */
export function countGroups(by: readonly Groups[], states: RowStates): { readonly groups: readonly Aggregate[]; readonly placed: number } {
  const sizes = by.map((groups) => groups.keys.length)
  const cells = new Map<number, { count: number; rows: number; whole: number }>()
  let placed = 0
  const add = (row: number, index: number): void => {
    let cell = cells.get(index)
    if (!cell) cells.set(index, (cell = { count: 0, rows: 0, whole: 0 }))
    const [counts, passes] = [states.counted[row] ?? 0, states.passing[row] ?? 0]
    if (states.whole[row] === 1) cell.whole += counts
    cell.rows += passes
    cell.count += passes * counts
  }
  // A row stands under every combination of its values: one level a grouping, without a list per row.
  const descend = (row: number, level: number, index: number): void => {
    const groups = by[level]
    if (!groups) return add(row, index)
    const first = index * groups.keys.length
    if (isBlank(groups, row)) return descend(row, level + 1, first + groups.keys.length - 1)
    if (!groups.offsets) return descend(row, level + 1, first + (groups.codes[row] ?? 0))
    const to = groups.offsets[row + 1] ?? 0
    for (let at = groups.offsets[row] ?? 0; at < to; at++) descend(row, level + 1, first + (groups.codes[at] ?? 0))
  }
  for (let row = 0; row < states.whole.length; row++) {
    if (states.whole[row] === 0 && states.passing[row] === 0) continue
    if (states.passing[row] === 1 && states.counted[row] === 1 && by.every((groups) => !isBlank(groups, row))) placed++
    descend(row, 0, 0)
  }
  const groups = [...cells].map(([index, cell]): Aggregate => ({ keys: keysOf(index, by, sizes), ...cell }))
  return { groups, placed }
}

function keysOf(index: number, by: readonly Groups[], sizes: readonly number[]): readonly (string | null)[] {
  const keys: (string | null)[] = []
  let rest = index
  for (let level = by.length - 1; level >= 0; level--) {
    const size = sizes[level] ?? 1
    keys.unshift(by[level]?.keys[rest % size] ?? null)
    rest = Math.floor(rest / size)
  }
  return keys
}
