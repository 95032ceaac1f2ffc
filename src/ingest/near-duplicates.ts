import type { Table } from '../model/column'
import type { Problem } from '../model/problem'
import type { TableSchema } from '../model/schema'
import { foldWord } from './lexicon'
import { textAt } from './text-at'

/** Rows with one title, one date and shared parties may be one thing written twice: a warning on the later one. */
export function findNearDuplicates(table: Table, schema: TableSchema, file = ''): readonly Problem[] {
  const names = new Set(schema.fields.map((field) => field.name))
  const title = ['title_en', 'name_en', 'label_en', 'note_en'].find((name) => names.has(name))
  const key = schema.primaryKey.length === 1 ? schema.primaryKey[0] : undefined
  if (title === undefined || key === undefined) return []
  const dates = schema.fields.filter((field) => field.kind === 'date').map((field) => field.name)
  const parties = schema.fields.filter((field) => field.dimension === 'partner' || field.dimension === 'region' || field.dimension === 'prefecture').map((field) => field.name)
  const groups = new Map<string, number[]>()
  for (let row = 0; row < table.rowCount; row++) {
    const words = titleWords(textAt(table, title, row))
    if (words === '') continue
    const group = groups.get(words) ?? []
    groups.set(words, group)
    group.push(row)
  }
  const problems: Problem[] = []
  for (const rows of groups.values()) {
    for (const [position, row] of rows.entries()) {
      const twin = rows.slice(0, position).find((earlier) => agree(table, dates, earlier, row) && shareParties(table, parties, earlier, row))
      if (twin === undefined) continue
      problems.push({ code: 'near-duplicate', severity: 'warning', file, table: schema.name, line: table.lines[row] ?? 0, column: title, cell: textAt(table, title, row), expected: `${textAt(table, key, twin)} (${table.lines[twin] ?? 0})` })
    }
  }
  return problems
}

/** Order of words, punctuation and the smallest words make no difference between titles. */
function titleWords(title: string): string {
  const words = foldWord(title).match(/[\p{L}\p{N}]+/gu) ?? []
  return words.filter((word) => !/^(?:a|an|the|of|on|in|and|for|in|о|об|в|и|на|по|с)$/u.test(word)).sort().join(' ')
}

/** No date of one contradicts that of the other; a coarser one agrees with a finer one within it. */
function agree(table: Table, dates: readonly string[], one: number, other: number): boolean {
  return dates.slice(0, 1).every((date) => {
    const [first, second] = [textAt(table, date, one), textAt(table, date, other)]
    return first.startsWith(second) || second.startsWith(first)
  })
}

/** The parties of one row do not exclude those of the other. */
function shareParties(table: Table, parties: readonly string[], one: number, other: number): boolean {
  return parties.every((name) => {
    const first = new Set(textAt(table, name, one).split('; ').map(foldWord))
    const second = textAt(table, name, other).split('; ').map(foldWord)
    return first.has('') || second.includes('') || second.some((party) => first.has(party))
  })
}
