import type { TableSchema } from '../model/schema'
import { createColumn } from './create-column'
import { headerSpellings } from './header-spellings'
import { foldWord } from './lexicon'
import { lexiconFor, type Words } from './words'

export interface TableCandidate {
  readonly table: string
  /** From 0 to 1: how well headers, cells and the file's name fit. */
  readonly score: number
  /** Headers of the file that name a column of the table. */
  readonly matched: number
}

/** Rows that are tried. */
const TRIED = 40

/**
 * Which tables a file may be for, best first: by its headers, by the file's name, and, for the columns that are rules of
 * their own (ids, vocabularies), by its cells. Nothing fits: an empty list.
 */
export function recogniseTable(headers: readonly string[], rows: readonly (readonly string[])[], schemas: readonly TableSchema[], fileName = '', words?: Words): readonly TableCandidate[] {
  return schemas
    .map((schema) => rate(schema, headers, rows, fileName, words))
    .filter((candidate) => candidate.score > 0.2)
    .sort((one, other) => other.score - one.score)
}

function rate(schema: TableSchema, headers: readonly string[], rows: readonly (readonly string[])[], fileName: string, words: Words | undefined): TableCandidate {
  const spellings = headerSpellings(schema)
  const found = new Map<number, number>()
  headers.forEach((header, index) => {
    const match = spellings.get(foldWord(header))
    if (match && !found.has(match.field)) found.set(match.field, index)
  })
  const required = schema.fields.map((field, index) => ({ field, index })).filter(({ field }) => field.required)
  const ofHeaders = found.size / Math.max(1, headers.filter((header) => header.trim() !== '').length)
  const ofFields = found.size / schema.fields.length
  const ofRequired = required.filter(({ index }) => found.has(index)).length / Math.max(1, required.length)
  const cells = cellsFit(schema, found, rows, words)
  const named = nameFits(schema, fileName) ? 0.1 : 0
  const score = found.size === 0 ? named : 0.3 * ofHeaders + 0.15 * ofFields + 0.25 * ofRequired + 0.2 * cells + named
  return { table: schema.name, score: Math.min(1, score), matched: found.size }
}

/** Share of the cells that are values of their columns, over the columns that a wrong cell can fail. */
function cellsFit(schema: TableSchema, found: ReadonlyMap<number, number>, rows: readonly (readonly string[])[], words: Words | undefined): number {
  let good = 0
  let all = 0
  for (const [position, index] of found) {
    const field = schema.fields[position]
    if (!field || (field.enumeration === undefined && field.pattern === undefined)) continue
    const column = createColumn(field, { dateOrder: 'day-first', lexiconOf: (one) => lexiconFor(one, schema, words) })
    for (const row of rows.slice(0, TRIED)) {
      const cell = row[index] ?? ''
      if (cell.trim() === '') continue
      all++
      if (column.stage(cell)?.severity !== 'error') good++
    }
  }
  return all === 0 ? 0.5 : good / all
}

/** `projects_2019-03.csv` is named after the table `projects`. */
function nameFits(schema: TableSchema, fileName: string): boolean {
  const bare = foldWord(fileName.replace(/^.*[\\/]/u, '').replace(/\.\w+$/u, '').replace(/[\s_().-]*\d[\d\s_().-]*$/u, ''))
  return bare !== '' && [schema.name, ...schema.aliases].some((name) => foldWord(name) === bare)
}
