import type { Table } from '../model/column'
import type { FieldSchema, TableSchema } from '../model/schema'
import { createLexicon, type Lexicon, type Spelling } from './lexicon'
import { fullNames, shortNames } from './region-spellings'
import { textAt } from './text-at'

/** What cells may say instead of a code: words of vocabularies by their name, rows of other tables by the table's name. */
export interface Words {
  readonly vocabularies: ReadonlyMap<string, Lexicon>
  readonly tables: ReadonlyMap<string, Lexicon>
}

/** Collects the words from the bundled tables: regions and their aliases, titles of points and national projects, labels. */
export function collectWords(tables: ReadonlyMap<string, Table>): Words {
  const regions = rowsOf(tables.get('regions')).map((row) => ({ code: row('code'), en: row('name_en'), ja: row('name_ja'), ru: row('name_ru') }))
  const aliases = rowsOf(tables.get('region_aliases')).map((row) => ({ code: row('code'), spelling: row('alias') }))
  const points = titlesOf(tables.get('plan_points'), 'point')
  const numbered = points.flatMap(({ code }) => [`Point ${code}`, `No. ${code}`, `№ ${code}`, `項目${code}`, `第${code}項目`, `${code}.`, `пункт ${code}`, `п. ${code}`, `п.${code}`].map((spelling) => ({ code, spelling })))
  return {
    vocabularies: collectLabels(tables),
    tables: new Map([
      ['regions', createLexicon(fullNames(regions), aliases, shortNames(regions))],
      ['plan_points', createLexicon(points, numbered)],
      ['national_projects', createLexicon(titlesOf(tables.get('national_projects'), 'title_en'))],
    ]),
  }
}

/** The lexicon for a field: of its vocabulary, of the table it points to, or of the words it allows. */
export function lexiconFor(field: FieldSchema, schema: TableSchema, words: Words | undefined): Lexicon | undefined {
  const target = schema.foreignKeys.find((key) => key.field === field.name)?.table
  const pointed = target === undefined ? undefined : words?.tables.get(target)
  if (pointed) return pointed
  const own = (field.enumeration ?? []).map((word) => ({ code: word, spelling: word }))
  const labels = field.vocabulary === undefined ? undefined : words?.vocabularies.get(field.vocabulary)
  if (!labels) return own.length === 0 ? undefined : createLexicon(own)
  const allowed = field.enumeration && new Set(field.enumeration)
  const spelled = [...labels].flatMap(([spelling, codes]) => codes.filter((code) => !allowed || allowed.has(code)).map((code) => ({ code, spelling })))
  return createLexicon(own, spelled)
}

type Row = (column: string) => string

function rowsOf(table: Table | undefined): readonly Row[] {
  if (!table) return []
  return Array.from({ length: table.rowCount }, (_, row) => (column: string) => textAt(table, column, row))
}

function titlesOf(table: Table | undefined, key: string): readonly Spelling[] {
  const titles = ['title_en', 'title_ja', 'title_ru', 'short_en', 'short_ja', 'short_ru', 'id', key]
  return rowsOf(table).flatMap((row) => titles.map((title) => ({ code: row(key), spelling: row(title) })))
}

/** Labels stand in the titles tables under `vocabulary`, id `status:under-way`. */
function collectLabels(tables: ReadonlyMap<string, Table>): ReadonlyMap<string, Lexicon> {
  const spellings = new Map<string, Spelling[]>()
  for (const language of ['en', 'ja', 'ru']) {
    for (const row of rowsOf(tables.get(`titles_${language}`))) {
      const [vocabulary = '', code] = row('id').split(':')
      if (row('table') !== 'vocabulary' || code === undefined) continue
      const list = spellings.get(vocabulary) ?? []
      spellings.set(vocabulary, list)
      list.push({ code, spelling: row(language) }, { code, spelling: code })
    }
  }
  return new Map([...spellings].map(([vocabulary, list]) => [vocabulary, createLexicon(list)]))
}
