import type { Table } from '../model/column'
import type { Language } from '../model/schema'
import type { Name } from './engine'
import { textAt } from './join'

/** Which columns of which tables are titles, and the field names the titles tables use for them. */
const TITLES: readonly { readonly table: string; readonly key: string; readonly fields: readonly string[] }[] = [
  { table: 'projects', key: 'id', fields: ['name'] },
  { table: 'documents', key: 'id', fields: ['title'] },
  { table: 'regional_ties', key: 'id', fields: ['jp_entity', 'ru_entity'] },
  { table: 'claims', key: 'id', fields: ['label'] },
  { table: 'plan_points', key: 'point', fields: ['title', 'short', 'scope'] },
  { table: 'national_projects', key: 'id', fields: ['title'] },
  { table: 'occasions', key: 'id', fields: ['title', 'short'] },
  { table: 'regions', key: 'code', fields: ['name', 'capital'] },
]

/**
 * Titles of records and labels of vocabularies in one language, under `table/id/field`. The titles tables come first, then
 * a column of the record's own (`title_ja`), then English.
 */
export function namesIn(language: Language, tables: Readonly<Record<string, Table>>): ReadonlyMap<string, Name> {
  const names = new Map<string, Name>()
  for (const { table: name, key, fields } of TITLES) {
    const table = tables[name]
    if (!table) continue
    for (let row = 0; row < table.rowCount; row++) {
      for (const field of fields) {
        const english = textAt(table.columns[`${field}_en`], row)
        const own = textAt(table.columns[`${field}_${language}`], row)
        if (own === '' && english === '') continue
        const id = `${name}/${textAt(table.columns[key], row)}/${field}`
        names.set(id, own === '' ? { text: english, basis: 'fallback' } : { text: own, basis: 'source' })
      }
      if (name === 'regions' && language === 'ru') namePrefecture(names, table, row)
    }
  }
  const titles = tables[`titles_${language}`]
  for (let row = 0; row < (titles?.rowCount ?? 0); row++) {
    const at = (column: string): string => textAt(titles?.columns[column], row)
    const text = at(language)
    if (text !== '') names.set(`${at('table')}/${at('id')}/${at('field')}`, { text, basis: at('basis') === 'source' ? 'source' : 'translated' })
  }
  nameByEnglish(names, tables)
  nameTies(names, tables['regional_ties'])
  return names
}

/** A tie is called by its two sides; its name is no better founded than theirs. */
function nameTies(names: Map<string, Name>, ties: Table | undefined): void {
  for (let row = 0; row < (ties?.rowCount ?? 0); row++) {
    const id = textAt(ties?.columns['id'], row)
    const sides = ['jp_entity', 'ru_entity'].flatMap((field) => names.get(`regional_ties/${id}/${field}`) ?? [])
    const basis = (['fallback', 'translated'] as const).find((weak) => sides.some((side) => side.basis === weak)) ?? 'source'
    if (sides.length > 0) names.set(`regional_ties/${id}/title`, { text: sides.map(({ text }) => text).join(' – '), basis })
  }
}

/** Russian names of prefectures are those of their capitals in the data: without the word, Akita could be either. */
function namePrefecture(names: Map<string, Name>, regions: Table, row: number): void {
  const key = `regions/${textAt(regions.columns['code'], row)}/name`
  const name = names.get(key)
  if (name && textAt(regions.columns['name_en'], row).endsWith(' Prefecture')) names.set(key, { ...name, text: `Префектура ${name.text}` })
}

/** Other tables know national projects and partners by their English names only: the same names under those. */
function nameByEnglish(names: Map<string, Name>, { national_projects: nationalProjects, regional_ties: ties }: Readonly<Record<string, Table>>): void {
  const copy = (table: Table | undefined, column: string, from: (id: string) => string, to: (english: string) => string): void => {
    for (let row = 0; row < (table?.rowCount ?? 0); row++) {
      const name = names.get(from(textAt(table?.columns['id'], row)))
      const key = to(textAt(table?.columns[column], row))
      const better = names.get(key)?.basis === 'source' ? undefined : name
      if (better) names.set(key, better)
    }
  }
  copy(nationalProjects, 'title_en', (id) => `national_projects/${id}/title`, (english) => `national_projects/${english}/title`)
  copy(ties, 'jp_entity_en', (id) => `regional_ties/${id}/jp_entity`, (english) => `partners/${english}/name`)
  copy(ties, 'ru_entity_en', (id) => `regional_ties/${id}/ru_entity`, (english) => `partners/${english}/name`)
}
