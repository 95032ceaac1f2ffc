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
  { table: 'occasions', key: 'id', fields: ['title'] },
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
    }
  }
  const titles = tables[`titles_${language}`]
  for (let row = 0; row < (titles?.rowCount ?? 0); row++) {
    const at = (column: string): string => textAt(titles?.columns[column], row)
    const text = at(language)
    if (text !== '') names.set(`${at('table')}/${at('id')}/${at('field')}`, { text, basis: at('basis') === 'source' ? 'source' : 'translated' })
  }
  return names
}
