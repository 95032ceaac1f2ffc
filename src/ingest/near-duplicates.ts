import type { Table } from '../model/column'
import type { Problem } from '../model/problem'
import type { TableSchema } from '../model/schema'
import { foldWord } from './lexicon'
import { samenessOf, type Sameness } from './sameness'
import { textAt } from './text-at'

interface Place {
  readonly table: Table
  readonly row: number
}

/**
 * Rows with one title, one date and shared parties may be one thing written twice: a warning on the later one in the file,
 * and on a new row that is like one of `held`, the rows the page has, which the file does not bring itself.
 */
export function findNearDuplicates(table: Table, schema: TableSchema, file = '', held?: Table): readonly Problem[] {
  const same = samenessOf(schema)
  if (!same) return []
  const keyOf = ({ table: from, row }: Place): string => textAt(from, same.key, row)
  const [own, others] = [placesOf(table), held ? placesOf(held) : []]
  const [ownKeys, otherKeys] = [new Set(own.map(keyOf)), new Set(others.map(keyOf))]
  const earlier = new Map<string, Place[]>()
  const known = new Map<string, Place[]>()
  const wordsOf = ({ table: from, row }: Place): string => titleWords(textAt(from, same.title, row))
  for (const place of others) if (!ownKeys.has(keyOf(place))) append(known, wordsOf(place), place)
  return own.flatMap((place): readonly Problem[] => {
    const words = wordsOf(place)
    if (words === '') return []
    const isTwin = (other: Place): boolean => agree(same, other, place) && shareParties(same, other, place)
    const twin = earlier.get(words)?.find(isTwin)
    const heldTwin = twin || otherKeys.has(keyOf(place)) ? undefined : known.get(words)?.find(isTwin)
    append(earlier, words, place)
    const problem = { severity: 'warning', file, table: schema.name, line: table.lines[place.row] ?? 0, column: same.title, cell: textAt(table, same.title, place.row) } as const
    if (twin) return [{ ...problem, code: 'near-duplicate', expected: `${keyOf(twin)} (${table.lines[twin.row] ?? 0})` }]
    return heldTwin ? [{ ...problem, code: 'near-duplicate-held', expected: keyOf(heldTwin) }] : []
  })
}

function placesOf(table: Table): readonly Place[] {
  return Array.from({ length: table.rowCount }, (_, row) => ({ table, row }))
}

function append(places: Map<string, Place[]>, words: string, place: Place): void {
  const group = places.get(words)
  if (group) group.push(place)
  else places.set(words, [place])
}

/** Order of words, punctuation and the smallest words make no difference between titles. */
function titleWords(title: string): string {
  const words = foldWord(title).match(/[\p{L}\p{N}]+/gu) ?? []
  return words.filter((word) => !/^(?:a|an|the|of|on|in|and|for|in|о|об|в|и|на|по|с)$/u.test(word)).sort().join(' ')
}

/** The date of one does not contradict that of the other; a coarser one agrees with a finer one within it. */
function agree({ date }: Sameness, one: Place, other: Place): boolean {
  if (date === undefined) return true
  const [first, second] = [textAt(one.table, date, one.row), textAt(other.table, date, other.row)]
  return first.startsWith(second) || second.startsWith(first)
}

/** The parties of one row do not exclude those of the other. */
function shareParties({ parties }: Sameness, one: Place, other: Place): boolean {
  return parties.every((name) => {
    const first = new Set(textAt(one.table, name, one.row).split('; ').map(foldWord))
    const second = textAt(other.table, name, other.row).split('; ').map(foldWord)
    return first.has('') || second.includes('') || second.some((party) => first.has(party))
  })
}
