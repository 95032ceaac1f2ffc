import { readFileSync, readdirSync } from 'node:fs'
import { parse } from 'papaparse'
import { describe, expect, test } from 'vitest'
import { fieldSchema, tableSchema, tableSchemas } from '../../src/model/data-package'
import { parsePeriod } from '../../src/model/partial-date'
import type { FieldSchema, Language, TableSchema } from '../../src/model/schema'

type Row = Readonly<Record<string, string>>

const read = (path: string): string => readFileSync(new URL(`../../data/${path}`, import.meta.url), 'utf8')

const tables = new Map(tableSchemas.map((table) => [table.name, readRows(table)]))

function readRows(table: TableSchema): readonly Row[] {
  const { data, errors, meta } = parse<Row>(read(table.path), { header: true, skipEmptyLines: true })
  expect(errors).toEqual([])
  expect(meta.fields).toEqual(table.fields.map(({ name }) => name))
  return data
}

function rowsOf(table: string): readonly Row[] {
  return tables.get(tableSchema(table).name) ?? []
}

function cellsOf(table: string, column: string): readonly string[] {
  return rowsOf(table).map((row) => row[column] ?? '')
}

function itemsOf(field: FieldSchema, cell: string): readonly string[] {
  if (cell === '') return []
  return field.delimiter ? cell.split(field.delimiter) : [cell]
}

/** Why an item breaks the rules of its column, if it does. */
function faultOf(field: FieldSchema, item: string): string | undefined {
  if (item !== item.trim() || item === '') return 'has blanks around it or is empty'
  if (field.pattern && !new RegExp(field.pattern, 'u').test(item)) return `does not match ${field.pattern}`
  if (field.enumeration && !field.enumeration.includes(item)) return 'is not of the enumeration'
  if (field.kind === 'date' && !parsePeriod(item)) return 'is no date of the calendar'
  if (field.kind === 'url' && !URL.canParse(item)) return 'is no address'
  if (field.kind !== 'number') return undefined
  if (!/^-?\d+(\.\d+)?$/.test(item)) return 'is no number'
  if (field.whole && item.includes('.')) return 'is not whole'
  if (Number(item) < (field.minimum ?? -Infinity) || Number(item) > (field.maximum ?? Infinity)) return 'is out of range'
  return undefined
}

function faultsOf(table: TableSchema): readonly string[] {
  return rowsOf(table.name).flatMap((row, index) =>
    table.fields.flatMap((field) => {
      const cell = row[field.name] ?? ''
      const place = `${table.name} row ${index + 1}, ${field.name}`
      if (cell === '') return field.required || field.expected ? [`${place} is blank`] : []
      return itemsOf(field, cell).flatMap((item) => {
        const fault = faultOf(field, item)
        return fault ? [`${place}: "${item}" ${fault}`] : []
      })
    }),
  )
}

function titled(language: Language): ReadonlyMap<string, string> {
  return new Map(rowsOf(`titles_${language}`).map((row) => [`${row['table']} ${row['id']} ${row['field']}`, row[language] ?? '']))
}

function wordsOf(labels: ReadonlyMap<string, string>): readonly string[] {
  return [...labels.keys()].filter((key) => key.startsWith('vocabulary ')).sort()
}

const everyTable = tableSchemas.map((table) => [table.name, table] as const)

describe('every row of every bundled table', () => {
  test.each(everyTable)('%s keeps its types, patterns, enumerations and ranges', (_, table) => {
    expect(faultsOf(table)).toEqual([])
  })

  test.each(everyTable)('%s has unique keys', (_, table) => {
    const keys = [table.primaryKey, ...table.fields.filter(({ unique }) => unique).map(({ name }) => [name])]
    for (const key of keys) {
      const values = rowsOf(table.name).map((row) => JSON.stringify(key.map((name) => row[name])))
      expect(values.filter((value, index) => values.indexOf(value) !== index)).toEqual([])
    }
  })

  test.each(everyTable)('%s refers to rows that are there', (_, table) => {
    for (const { field: name, table: target, targetField } of table.foreignKeys) {
      const field = fieldSchema(table.name, name)
      const known = new Set(cellsOf(target, targetField))
      const items = cellsOf(table.name, name).flatMap((cell) => itemsOf(field, cell))
      expect(items.filter((item) => !known.has(item))).toEqual([])
    }
  })

  test.each(everyTable)('%s repeats no value within a list', (_, table) => {
    for (const field of table.fields.filter(({ kind }) => kind === 'list')) {
      const repeated = cellsOf(table.name, field.name).filter((cell) => new Set(itemsOf(field, cell)).size !== itemsOf(field, cell).length)
      expect(repeated, `${field.name}`).toEqual([])
    }
  })
})

test('the checks above find what is wrong', () => {
  const cases = [
    ['projects', 'announced_on', '2017-02-30'],
    ['projects', 'announced_on', '2017-2'],
    ['projects', 'status', 'finished'],
    ['projects', 'ru_regions', 'RU-ulY'],
    ['projects', 'latitude', '91'],
    ['projects', 'value_amount', '1,5'],
    ['projects', 'source_url', 'javascript:alert(1)'],
    ['regions', 'population', '1.5'],
    ['regional_ties', 'spheres', 'fishing'],
    ['projects', 'name_en', ' x'],
  ] as const
  for (const [table, name, cell] of cases) {
    expect(faultOf(fieldSchema(table, name), cell), `${table}.${name} ${cell}`).toBeTypeOf('string')
  }
})

describe('titles and labels', () => {
  const languages = ['ja', 'ru'] as const
  const labels = { en: titled('en'), ja: titled('ja'), ru: titled('ru') }

  test.each(languages)('every record has its titles in %s', (language) => {
    const missing = tableSchemas.flatMap((table) =>
      table.fields.flatMap((field) =>
        field.translation === undefined
          ? []
          : rowsOf(table.name)
              .map((row) => `${table.name} ${row[table.primaryKey[0] ?? '']} ${field.translation}`)
              .filter((key) => !labels[language].get(key)),
      ),
    )
    expect(missing).toEqual([])
  })

  test.each(languages)('every title in %s belongs to a record', (language) => {
    const translated = new Set(tableSchemas.flatMap((table) => table.fields.map(({ translation }) => `${table.name} ${translation}`)))
    const strays = rowsOf(`titles_${language}`).filter(
      ({ table = '', id, field }) =>
        table !== 'vocabulary' &&
        !(translated.has(`${table} ${field}`) && rowsOf(table).some((row) => row[tableSchema(table).primaryKey[0] ?? ''] === id)),
    )
    expect(strays).toEqual([])
  })

  test.each(['en', ...languages] as const)('every word of a vocabulary has a label in %s', (language) => {
    const words = tableSchemas.flatMap((table) =>
      table.fields.flatMap((field) =>
        field.vocabulary === undefined
          ? []
          : [...(field.enumeration ?? []), ...cellsOf(table.name, field.name).flatMap((cell) => itemsOf(field, cell))].map((word) => `${field.vocabulary}:${word}`),
      ),
    )
    const precisions = ['year', 'month', 'day'].map((precision) => `precision:${precision}`)
    const missing = [...new Set([...words, ...precisions])].filter((word) => !labels[language].get(`vocabulary ${word} label`))
    expect(missing).toEqual([])
  })

  test('the three languages label the same words', () => {
    expect(wordsOf(labels.ja)).toEqual(wordsOf(labels.en))
    expect(wordsOf(labels.ru)).toEqual(wordsOf(labels.en))
  })
})

describe('what the documents say about the data', () => {
  test('the register: 32 and 10 documents of 80 and 28', () => {
    const occasions = cellsOf('documents', 'occasion')
    expect(occasions.filter((one) => one === 'tokyo-2016-12')).toHaveLength(32)
    expect(occasions.filter((one) => one === 'moscow-2017-04')).toHaveLength(10)
    const announced = rowsOf('claims').filter((row) => row['id'] === 'CLM-010' || row['id'] === 'CLM-011')
    expect(announced.map((row) => [row['occasion'], row['value']])).toEqual([
      ['tokyo-2016-12', '80'],
      ['moscow-2017-04', '28'],
    ])
  })

  test('the split of the 80 by point leaves 9 unknown', () => {
    const split = rowsOf('claims').filter((row) => row['occasion'] === 'tokyo-2016-12' && row['plan_point'] !== '' && row['level'] === '')
    expect(split.reduce((sum, row) => sum + Number(row['value']), 0)).toBe(80 - 9)
  })

  test('92 ties are 85 pairs and 7 aggregate rows', () => {
    const aggregate = rowsOf('regional_ties').filter((row) => row['row_kind'] === 'aggregate')
    expect(aggregate.map((row) => row['id'])).toEqual(['TIE-002', 'TIE-073', 'TIE-088', 'TIE-089', 'TIE-090', 'TIE-091', 'TIE-092'])
    expect(cellsOf('regional_ties', 'row_kind').filter((kind) => kind === 'pair')).toHaveLength(85)
  })

  test('totals leave out four projects that are counted with others', () => {
    const apart = rowsOf('project_overlaps').filter((row) => row['kind'] === 'within' || row['kind'] === 'umbrella')
    expect([...new Set(apart.map((row) => row['project_id']))]).toEqual(['PRJ-038', 'PRJ-071', 'PRJ-095', 'PRJ-156'])
    const left = new Set(apart.map((row) => row['counted_with']))
    expect(apart.filter((row) => left.has(row['project_id'] ?? ''))).toEqual([])
  })

  test('a sourced match says so in its note', () => {
    for (const row of rowsOf('national_projects')) {
      const basis = row['match_basis'] === 'inferred' ? /^Inferred/ : row['match_basis'] === 'sourced' ? /^Sourced:/ : /^Sourced in part/
      expect(row['basis_note']).toMatch(basis)
    }
  })

  test('every occasion is dated by the month of its name, and rests on a source of another table', () => {
    const sources = new Set(['claims', 'documents', 'project_events', 'tie_events'].flatMap((table) => cellsOf(table, 'source_url').flatMap((cell) => cell.split('; '))))
    for (const row of rowsOf('occasions')) {
      expect(row['id']).toContain(row['on']?.slice(0, 7))
      expect(sources).toContain(row['source_url'])
    }
  })

  test('an amount has a currency and a place both coordinates', () => {
    for (const row of rowsOf('projects')) {
      expect(row['value_amount'] === '', `${row['id']}`).toBe(row['value_currency'] === '')
      expect(row['latitude'] === '', `${row['id']}`).toBe(row['longitude'] === '')
    }
  })

  test('the README counts the rows of every table', () => {
    const told = [...read('README.md').matchAll(/^\| `(\w+)` \| (\d+) \|/gm)].map(([, name, count]) => [name, Number(count)])
    expect(new Map(told as [string, number][])).toEqual(new Map([...tables].map(([name, rows]) => [name, rows.length])))
  })

  test('the folder holds the tables of the package and nothing else that looks like one', () => {
    const files = readdirSync(new URL('../../data/', import.meta.url)).filter((file) => file.endsWith('.csv'))
    expect(files.sort()).toEqual(tableSchemas.map(({ path }) => path).sort())
  })
})
