import { describe, expect, test } from 'vitest'
import { LocalEngine } from '../../src/engine/local-engine'
import { readCsvText } from '../../src/ingest/read-csv-text'
import { tableSchemas } from '../../src/model/data-package'
import { NO_FILTER, chooseValues, setBound } from '../../src/model/filter'
import { describeEngine } from './engine-conformance'
import { bundled, csvOf } from './support/plain-data'

const open = (csv: Readonly<Record<string, string>>): LocalEngine =>
  new LocalEngine(Object.fromEntries(tableSchemas.map((schema) => [schema.name, readCsvText(csv[schema.name] ?? '', schema, schema.path).table])), tableSchemas, 'test')

describeEngine('LocalEngine', open)

const engine = open(csvOf(bundled))

async function idsBySearch(text: string, table = 'projects'): Promise<readonly unknown[]> {
  const [answer] = await engine.rows([{ table, columns: ['id'], language: 'en' }], setBound(NO_FILTER, 'text', text))
  return answer!.rows.map(([id]) => id)
}

describe('LocalEngine over the bundled data', () => {
  test('counts 165 of 169 projects, since four stand within others', async () => {
    const [answer] = await engine.aggregate([{ table: 'projects', by: [] }], NO_FILTER)
    expect([answer!.rows, answer!.count]).toEqual([169, 165])
  })

  test('counts 85 pairs of 92 ties', async () => {
    const [answer] = await engine.aggregate([{ table: 'regional_ties', by: [] }], NO_FILTER)
    expect([answer!.rows, answer!.count]).toEqual([92, 85])
  })

  test('finds a project by the name of its region in any script', async () => {
    const ulyanovsk = await idsBySearch('ulyanovsk')
    expect(ulyanovsk).toContain('PRJ-035')
    const [byRegion] = await engine.rows([{ table: 'projects', columns: ['id'], where: { ru_regions: ['RU-ULY'] }, language: 'en' }], NO_FILTER)
    for (const text of ['Ульяновская', 'ウリヤノフスク', 'ｳﾘﾔﾉﾌｽｸ', 'ULYANOVSK']) {
      expect(await idsBySearch(text)).toEqual(expect.arrayContaining(byRegion!.rows.map(([id]) => id)))
    }
  })

  test('asks for every word of a search, in any order and in several scripts at once', async () => {
    const both = await idsBySearch('hokuto リハビリ')
    expect(both).toContain('PRJ-001')
    expect(await idsBySearch('リハビリ hokuto')).toEqual(both)
    expect(await idsBySearch('hokuto nothing-says-this')).toEqual([])
  })

  test('gives titles in the language asked for, and orders by them', async () => {
    const [answer] = await engine.rows([{ table: 'documents', columns: ['id', 'title'], sort: [{ column: 'title', descending: false }], language: 'ru' }], NO_FILTER)
    const titles = answer!.rows.map(([, title]) => String(title))
    expect(titles).toEqual(titles.toSorted(new Intl.Collator('ru', { numeric: true }).compare))
    expect(answer!.rows.find(([id]) => id === 'DOC-2016-001')?.[1]).toBe('Меморандум о сотрудничестве в области медицины и здравоохранения')
  })

  test('orders regions by their names, not their codes', async () => {
    const [answer] = await engine.rows([{ table: 'regional_ties', columns: ['ru_region'], sort: [{ column: 'ru_region', descending: false }], language: 'ja' }], NO_FILTER)
    const names = await engine.names('ja')
    const sorted = answer!.rows.flatMap(([code]) => (code === null ? [] : [names.get(`regions/${String(code)}/name`)!.text]))
    expect(sorted).toEqual(sorted.toSorted(new Intl.Collator('ja', { numeric: true }).compare))
  })

  test('orders stages from proposed to cancelled', async () => {
    const [answer] = await engine.rows([{ table: 'projects', columns: ['stage'], sort: [{ column: 'stage', descending: false }], language: 'en' }], NO_FILTER)
    expect([...new Set(answer!.rows.map(([stage]) => stage))]).toEqual(['proposed', 'memorandum', 'contract', 'under-way', 'operating', 'completed', 'suspended', 'cancelled'])
  })

  test('passes over a column to sort by that the table does not have', async () => {
    const [answer] = await engine.rows([{ table: 'claims', columns: ['id'], sort: [{ column: 'stage', descending: true }], language: 'en' }], NO_FILTER)
    expect(answer!.indices).toEqual([...bundled['claims']!.keys()])
  })

  test('names ties by both sides, prefectures apart from their capitals, partners and national projects by their English names', async () => {
    const names = await engine.names('ru')
    expect(names.get('regional_ties/TIE-001/title')?.text).toContain('Ульяновская область')
    expect(names.get('regions/JP-05/name')?.text).toBe('Префектура Акита')
    expect(names.get('national_projects/Demography/title')?.text).toBe('Демография')
    expect(names.get('partners/Ulyanovsk Oblast/name')?.text).toBe('Ульяновская область')
  })

  test('says English where no title in the language exists, and whose the others are', async () => {
    const names = await engine.names('ja')
    const bases = new Set([...names.values()].map(({ basis }) => basis))
    expect(bases).toEqual(new Set(['source', 'translated', 'fallback']))
    expect(names.get('regions/RU-AD/capital')).toEqual({ text: 'Maykop', basis: 'fallback' })
    expect(names.get('documents/DOC-2016-002/title')?.basis).toBe('translated')
  })

  test('refuses a table or column that does not exist, which is a mistake of ours', async () => {
    await expect(engine.aggregate([{ table: 'nothing', by: [] }], NO_FILTER)).rejects.toThrow('There is no table nothing')
    await expect(engine.aggregate([{ table: 'claims', by: [{ column: 'stage' }] }], NO_FILTER)).rejects.toThrow('no column stage')
  })

  test('answers anew when the filter is another object with other values', async () => {
    const query = { table: 'projects', by: [] }
    const [first] = await engine.aggregate([query], chooseValues(NO_FILTER, 'point', ['1']))
    const [second] = await engine.aggregate([query], chooseValues(NO_FILTER, 'point', ['2']))
    const plain = ['1', '2'].map((point) => bundled['projects']!.filter((row) => row['plan_point'] === point).length)
    expect([first!.rows, second!.rows]).toEqual(plain)
  })
})
