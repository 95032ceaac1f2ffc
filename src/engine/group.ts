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

/** The codes of one row; blank is the code after the last value. */
function codesAt(groups: Groups, row: number): readonly number[] {
  const blank = groups.keys.length - 1
  if (!groups.offsets) {
    const code = groups.codes[row] ?? NO_CODE
    return [code === NO_CODE ? blank : code]
  }
  const [from, to] = [groups.offsets[row] ?? 0, groups.offsets[row + 1] ?? 0]
  return from === to ? [blank] : Array.from(groups.codes.subarray(from, to))
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
  for (let row = 0; row < states.whole.length; row++) {
    if (states.whole[row] === 0 && states.passing[row] === 0) continue
    const [counts, passes] = [states.counted[row] === 1, states.passing[row] === 1]
    const codes = by.map((groups) => codesAt(groups, row))
    if (passes && counts && codes.every((own, index) => own[0] !== (sizes[index] ?? 0) - 1)) placed++
    for (const index of combinations(codes, sizes)) {
      const cell = cells.get(index) ?? { count: 0, rows: 0, whole: 0 }
      cells.set(index, cell)
      if (counts && states.whole[row] === 1) cell.whole++
      if (passes) cell.rows++
      if (passes && counts) cell.count++
    }
  }
  const groups = [...cells].map(([index, cell]): Aggregate => ({ keys: keysOf(index, by, sizes), ...cell }))
  return { groups, placed }
}

function combinations(codes: readonly (readonly number[])[], sizes: readonly number[]): readonly number[] {
  return codes.reduce<readonly number[]>(
    (indices, own, level) => indices.flatMap((index) => own.map((code) => index * (sizes[level] ?? 1) + code)),
    [0],
  )
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
