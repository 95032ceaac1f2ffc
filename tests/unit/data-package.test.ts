import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { fieldSchema, tableSchema, tableSchemas } from '../../src/model/data-package'
import { describeTables } from '../../src/model/dictionary'
import { DIMENSIONS } from '../../src/model/dimension'
import { readDataPackage } from '../../src/model/read-data-package'
import { LANGUAGES, type FieldSchema, type TableSchema, type Translated } from '../../src/model/schema'

interface Field {
  readonly name: string
  readonly type: string
  readonly format?: string
  readonly constraints?: Readonly<Record<string, unknown>>
}
interface Key {
  readonly fields: readonly string[]
  readonly reference: { readonly resource: string; readonly fields: readonly string[] }
}
interface Resource {
  readonly name: string
  readonly type: string
  readonly path: string
  readonly schema: {
    readonly fields: readonly Field[]
    readonly missingValues: readonly string[]
    readonly primaryKey: readonly string[]
    readonly foreignKeys?: readonly Key[]
  }
}

const text = readFileSync(new URL('../../data/datapackage.json', import.meta.url), 'utf8')
const dataPackage = JSON.parse(text) as { readonly name: string; readonly resources: readonly Resource[] }
const resources = dataPackage.resources

// Table Schema 2.0: which constraints go with which of the types used here.
const CONSTRAINTS: Readonly<Record<string, readonly string[]>> = {
  string: ['required', 'unique', 'pattern', 'enum'],
  integer: ['required', 'unique', 'minimum', 'maximum', 'enum'],
  number: ['required', 'unique', 'minimum', 'maximum', 'enum'],
  year: ['required', 'unique', 'minimum', 'maximum', 'enum'],
  list: ['required', 'unique', 'minLength', 'maxLength', 'enum'],
}
const SCRIPTS: Readonly<Record<string, RegExp>> = { ja: /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u, ru: /\p{sc=Cyrillic}/u, en: /\p{sc=Latin}/u }

// Words of the titles tables' own making, and the number of a point, which its short name labels.
const UNLABELLED = new Set(['plan_points.point', ...['en', 'ja', 'ru'].flatMap((language) => [`titles_${language}.table`, `titles_${language}.field`])])

function expectTranslated(translated: Translated | undefined, place: string) {
  for (const language of LANGUAGES) {
    const words = translated?.[language] ?? ''
    expect(words.trim(), `${place} in ${language}`).not.toBe('')
    expect(words, `${place} in ${language}`).toMatch(SCRIPTS[language] ?? /./)
  }
}

describe('the package follows Frictionless Data Package 2.0', () => {
  test('names, paths and kinds of resources', () => {
    expect(dataPackage.name).toMatch(/^[a-z0-9._-]+$/)
    expect(new Set(resources.map(({ name }) => name)).size).toBe(resources.length)
    for (const { name, type, path } of resources) {
      expect(name).toMatch(/^[a-z0-9._-]+$/)
      expect(type).toBe('table')
      expect(path).toBe(`${name}.csv`)
    }
  })

  test.each(resources.map((resource) => [resource.name, resource] as const))('fields and keys of %s', (_, { schema }) => {
    const names = schema.fields.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    expect(schema.missingValues).toEqual([''])
    for (const { name, type, constraints = {} } of schema.fields) {
      expect(Object.keys(CONSTRAINTS)).toContain(type)
      for (const constraint of Object.keys(constraints)) expect(CONSTRAINTS[type], `${name}: ${constraint}`).toContain(constraint)
    }
    expect(schema.primaryKey.length).toBeGreaterThan(0)
    for (const key of schema.primaryKey) expect(schema.fields.find(({ name }) => name === key)?.constraints?.['required']).toBe(true)
    for (const { fields, reference } of schema.foreignKeys ?? []) {
      const target = resources.find(({ name }) => name === reference.resource)
      expect(names).toEqual(expect.arrayContaining([...fields]))
      expect(target?.schema.fields.map(({ name }) => name)).toEqual(expect.arrayContaining([...reference.fields]))
      expect(reference.fields).toHaveLength(fields.length)
    }
  })
})

describe('the schema as the program reads it', () => {
  test('loses nothing but the long texts', () => {
    expect(tableSchemas).toEqual(readDataPackage(dataPackage))
    expect(tableSchemas.map(({ fields }) => fields.length)).toEqual(resources.map(({ schema }) => schema.fields.length))
  })

  test.each(tableSchemas.map((table) => [table.name, table] as const))('%s: titles, dimensions, headers, keys', (_, table) => {
    expectTranslated(table.title, table.name)
    for (const field of table.fields) expectTranslated(field.title, `${table.name}.${field.name}`)
    expect(table.fields.flatMap((field) => mistakesOf(table, field))).toEqual([])
    expect(headersUsedTwice(table)).toEqual([])
    const targets = table.foreignKeys.map((key) => fieldSchema(key.table, key.targetField))
    expect(targets.filter(({ unique }) => !unique)).toEqual([])
  })

  test('lists of codes lead to the regions, and both list and plain keys are told', () => {
    expect(tableSchema('projects').foreignKeys).toEqual(
      expect.arrayContaining([
        { field: 'plan_point', table: 'plan_points', targetField: 'point' },
        { field: 'ru_regions', table: 'regions', targetField: 'code' },
        { field: 'jp_prefectures', table: 'regions', targetField: 'code' },
      ]),
    )
  })

  test('an unknown table or column is our mistake', () => {
    expect(() => tableSchema('ships')).toThrow(RangeError)
    expect(() => fieldSchema('projects', 'tonnage')).toThrow(RangeError)
  })

  test.each([
    { description: 'no resources', input: {} },
    { description: 'a field of an unknown kind', input: withField({ name: 'a', type: 'string', title: 'A', 'atlas:kind': 'colour', 'atlas:titles': { ja: 'A', ru: 'A' } }) },
    { description: 'a title that is not translated', input: withField({ name: 'a', type: 'string', title: 'A', 'atlas:kind': 'text', 'atlas:titles': { ja: 'A' } }) },
    { description: 'no package at all', input: null },
  ])('refuses $description', ({ input }) => {
    expect(() => readDataPackage(input)).toThrow(TypeError)
  })
})

test('every table and column is described in three languages', async () => {
  const descriptions = await describeTables()
  expect([...descriptions.keys()]).toEqual(tableSchemas.map(({ name }) => name))
  for (const { name, fields } of tableSchemas) {
    expectTranslated(descriptions.get(name)?.description, name)
    for (const field of fields) expectTranslated(descriptions.get(name)?.fields.get(field.name), `${name}.${field.name}`)
  }
})

function mistakesOf(table: TableSchema, field: FieldSchema): readonly string[] {
  const place = `${table.name}.${field.name}`
  const several = field.kind === 'list' || field.kind === 'url'
  const labelled = field.vocabulary !== undefined || table.foreignKeys.some((key) => key.field === field.name)
  return [
    ...(field.dimension && !['date', ...DIMENSIONS].includes(field.dimension) ? [`${place}: no such dimension`] : []),
    ...(several && field.delimiter !== '; ' ? [`${place}: no delimiter`] : []),
    ...(field.enumeration && !labelled && !UNLABELLED.has(place) ? [`${place}: words without labels`] : []),
  ]
}

function headersUsedTwice(table: TableSchema): readonly string[] {
  const headers = table.fields.flatMap(({ name, title, aliases }) => [
    ...new Set([name, ...Object.values(title), ...aliases].map((header) => header.toLowerCase())),
  ])
  return headers.filter((header, index) => headers.indexOf(header) !== index)
}

function withField(field: object): object {
  const titles = { title: 'T', 'atlas:titles': { ja: 'T', ru: 'T' } }
  return { resources: [{ name: 't', path: 't.csv', ...titles, schema: { fields: [field], primaryKey: ['a'] } }] }
}
