import { describe, expect, test } from 'vitest'
import { en } from '../../../src/i18n/en'
import { createTranslator } from '../../../src/i18n/translator'
import { LocalEngine } from '../../../src/engine/local-engine'
import { fieldSchema, tableSchemas } from '../../../src/model/data-package'
import { describeTables } from '../../../src/model/dictionary'
import { dictionaryPlace, withPlace } from '../../../src/panels/data/dictionary-address'
import { fieldRules } from '../../../src/panels/data/field-rules'
import { searchFields } from '../../../src/panels/data/search-fields'
import { NameBook } from '../../../src/state/name-book'
import { parseView, plainView, printView } from '../../../src/state/view'
import { bundledSchemas, bundledTables } from '../ingest/bundled-data'

const engine = new LocalEngine(Object.fromEntries(bundledTables), bundledSchemas, 'test')
const [namesEn, namesJa, namesRu] = await Promise.all([engine.names('en'), engine.names('ja'), engine.names('ru')])
const books = { en: new NameBook(namesEn), ja: new NameBook(namesJa), ru: new NameBook(namesRu) }
const descriptions = await describeTables()
const find = (search: string): readonly string[] => searchFields(tableSchemas, search, descriptions, books).map(({ table, field }) => `${table.name}.${field.name}`)

describe('the search of the dictionary', () => {
  test.each([
    { description: 'a column name', search: 'started_on', expected: ['projects.started_on'] },
    { description: 'a header in Japanese', search: '案件名（英語）', expected: ['projects.name_en'] },
    { description: 'half width for full width', search: '案件名(英語)', expected: ['projects.name_en'] },
    { description: 'the label of a word', search: 'under way', expected: ['projects.status', 'project_events.status'] },
    { description: 'two words in any order', search: 'amount currency', expected: ['projects.value_amount', 'projects.value_currency'] },
  ])('finds $description', ({ search, expected }) => {
    expect(find(search)).toEqual(expect.arrayContaining(expected))
  })

  test('finds nothing by a word that stands nowhere', () => {
    expect(find('no such thing')).toEqual([])
  })

  test('finds every column by nothing, each at its place in its table', () => {
    const all = searchFields(tableSchemas, ' ', undefined, undefined)
    expect(all).toHaveLength(tableSchemas.reduce((sum, { fields }) => sum + fields.length, 0))
    expect(all.every(({ table, field, index }) => table.fields[index] === field)).toBe(true)
  })
})

describe('the address of the dictionary', () => {
  test.each([
    { table: 'projects', search: '' },
    { table: 'documents', search: '' },
    { table: 'projects', column: 'status', search: '' },
    { table: 'regional_ties', search: 'дата & 日付' },
  ])('survives a link: %o', (place) => {
    const printed = printView(withPlace(plainView('en'), place), 'test')
    expect(dictionaryPlace(parseView(printed, plainView('ja'), 'test').view)).toEqual(place)
  })

  test('falls back to the first table', () => {
    const { view } = parseView('?page=data&set.data.table=no_such_table', plainView('en'), 'test')
    expect(dictionaryPlace(view).table).toBe(tableSchemas[0]?.name)
  })
})

test.each([
  { table: 'projects', column: 'id', expected: ['identifier', 'form ^PRJ-\\d{3,}$', 'required', 'unique'] },
  { table: 'projects', column: 'latitude', expected: ['number', '-90 to 90'] },
  { table: 'projects', column: 'jp_partners', expected: ['list', 'several values separated by “;”'] },
  { table: 'projects', column: 'status_on', expected: ['date (year, month or day)'] },
])('says what $table.$column may hold', ({ table, column, expected }) => {
  expect(fieldRules(fieldSchema(table, column), createTranslator('en', en)).split('\u00A0· ')).toEqual(expected)
})
