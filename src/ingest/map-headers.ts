import type { FieldSchema, TableSchema } from '../model/schema'
import type { ColumnPlan } from './column-plan'
import { createColumn } from './create-column'
import { type HeaderMatch, headerSpellings } from './header-spellings'
import { foldWord } from './lexicon'
import { lexiconFor, type Words } from './words'

/** How a column of a file was given its field; `chosen` by the reader of the file, `content` by what its cells are. */
export type MappedBy = HeaderMatch | 'chosen' | 'content' | 'language' | 'position' | 'none'

export interface MappedColumn extends ColumnPlan {
  readonly by: MappedBy
  /** Another column of the file already carries the field that this header names. */
  readonly duplicate: boolean
  /** Worth a question: found by its cells, or a header given twice. */
  readonly unclear: boolean
  /** Up to five different cells, as proof. */
  readonly samples: readonly string[]
}

export interface MapHeadersOptions {
  readonly words?: Words
  /** Field name by position of the column, `null` for an extra column: a choice made before for files of this shape. */
  readonly chosen?: readonly (string | null)[]
  /** The file has no header: columns are given their fields by position where the cells allow it. */
  readonly headerless?: boolean
}

/** Share of cells that must be values of a field for a column to be taken for it. */
const ENOUGH = 0.9

/** Finds the field of every column: chosen before, by name, title or alias, by the language of its cells, then by content. */
export function mapHeaders(headers: readonly string[], rows: readonly (readonly string[])[], schema: TableSchema, options: MapHeadersOptions = {}): readonly MappedColumn[] {
  const spellings = headerSpellings(schema)
  const used = new Map<number, number>()
  const found = new Map<number, { readonly field: number; readonly by: MappedBy }>()
  const give = (column: number, field: number, by: MappedBy): void => {
    used.set(field, column)
    found.set(column, { field, by })
  }
  headers.forEach((header, column) => {
    const chosen = options.chosen?.[column]
    if (chosen !== undefined) {
      const field = schema.fields.findIndex((one) => one.name === chosen)
      if (field >= 0 && !used.has(field)) give(column, field, 'chosen')
      return
    }
    const match = spellings.get(foldWord(header))
    if (!match) return
    const field = match.by === 'alias' ? inItsLanguage(schema, match.field, samplesOf(rows, column), used) : match.field
    if (!used.has(field)) give(column, field, field === match.field ? match.by : 'language')
  })
  headers.forEach((_, column) => {
    if (found.has(column) || options.chosen?.[column] !== undefined) return
    const field = options.headerless ? column : contentField(schema, samplesOf(rows, column, 40), used, options.words)
    if (field === undefined || used.has(field) || !schema.fields[field]) return
    if (!options.headerless || fits(schema.fields[field], schema, samplesOf(rows, column, 40), options.words)) give(column, field, options.headerless ? 'position' : 'content')
  })
  const names = new Set(schema.fields.map((field) => field.name))
  return headers.map((header, index) => {
    const match = found.get(index)
    const field = match && schema.fields[match.field]
    const duplicate = !match && options.chosen?.[index] === undefined && spellings.has(foldWord(header))
    const by = match?.by ?? (options.chosen?.[index] === null ? 'chosen' : 'none')
    const unclear = duplicate || by === 'content' || by === 'language' || by === 'position'
    return { index, header, name: field?.name ?? freeName(header, index, names), field, by, duplicate, unclear, samples: samplesOf(rows, index) }
  })
}

/** Different cells of a column that are not blank. */
function samplesOf(rows: readonly (readonly string[])[], column: number, most = 5): readonly string[] {
  const samples = new Set<string>()
  for (const row of rows) {
    const cell = (row[column] ?? '').trim()
    if (cell !== '') samples.add(cell)
    if (samples.size === most) break
  }
  return [...samples]
}

const SCRIPTS: readonly (readonly [suffix: string, pattern: RegExp])[] = [
  ['_ja', /[\u3041-\u30ff\u4e00-\u9fff]/u],
  ['_ru', /[\u0400-\u045f]/u],
]

/** A column headed "name" whose cells are Japanese belongs to `name_ja`, not to `name_en`. */
function inItsLanguage(schema: TableSchema, field: number, samples: readonly string[], used: ReadonlyMap<number, number>): number {
  const name = schema.fields[field]?.name ?? ''
  if (!name.endsWith('_en') || samples.length === 0) return field
  for (const [suffix, pattern] of SCRIPTS) {
    if (samples.filter((sample) => pattern.test(sample)).length < 0.6 * samples.length) continue
    const sibling = schema.fields.findIndex((one) => one.name === name.slice(0, -3) + suffix)
    if (sibling >= 0 && !used.has(sibling)) return sibling
  }
  return field
}

/** The one unused field with a rule of its own that nearly all samples obey. */
function contentField(schema: TableSchema, samples: readonly string[], used: ReadonlyMap<number, number>, words: Words | undefined): number | undefined {
  if (samples.length < 2) return undefined
  const fitting = schema.fields
    .map((field, index) => ({ field, index }))
    .filter(({ field, index }) => !used.has(index) && (field.enumeration !== undefined || field.pattern !== undefined) && field.kind !== 'number' && field.kind !== 'date')
    .filter(({ field }) => fits(field, schema, samples, words))
  return fitting.length === 1 ? fitting[0]?.index : undefined
}

function fits(field: FieldSchema, schema: TableSchema, samples: readonly string[], words: Words | undefined): boolean {
  const column = createColumn(field, { dateOrder: 'day-first', decimal: '.', lexiconOf: (one) => lexiconFor(one, schema, words) })
  const good = samples.filter((sample) => {
    const severity = column.stage(sample)?.severity
    return severity !== 'error' && severity !== 'warning'
  })
  return good.length >= ENOUGH * samples.length
}

function freeName(header: string, index: number, names: Set<string>): string {
  const base = header.trim() || `column ${index + 1}`
  let name = base
  for (let count = 2; names.has(name); count++) name = `${base} (${count})`
  names.add(name)
  return name
}
