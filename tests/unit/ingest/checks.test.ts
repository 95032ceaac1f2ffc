import { describe, expect, it } from 'vitest'
import { checkReferences } from '../../../src/ingest/check-references'
import { closestWord } from '../../../src/ingest/closest-word'
import { findContradictions } from '../../../src/ingest/contradictions'
import { findNearDuplicates } from '../../../src/ingest/near-duplicates'
import { createAssembler, takeApart, type Piece } from '../../../src/ingest/pieces'
import { readCsvText } from '../../../src/ingest/read-csv-text'
import { realign } from '../../../src/ingest/realign'
import { bundledSchemas, bundledTables } from './bundled-data'
import { makeField, makeSchema } from './make-schema'

const deals = makeSchema('deals', [
  makeField('id', 'id', { required: true, unique: true, pattern: 'D-\\d+' }),
  makeField('title_en', 'text'),
  makeField('on', 'date'),
  makeField('parties', 'list', { dimension: 'partner' }),
  makeField('regions', 'list'),
  makeField('status', 'category'),
  makeField('status_on', 'date'),
  makeField('since', 'date'),
], { primaryKey: ['id'], foreignKeys: [{ field: 'regions', table: 'places', targetField: 'code' }] })
const places = makeSchema('places', [makeField('code', 'id', { required: true })], { primaryKey: ['code'] })

const HEAD = 'id,title_en,on,parties,regions,status,status_on,since\n'
const deal = (rows: string) => readCsvText(HEAD + rows, deals, 'deals.csv').table

describe('checkReferences', () => {
  it('names values that no row has, with line and column', () => {
    const tables = new Map([['deals', deal('D-1,a,,,A; B,,,\nD-2,b,,,C,,,\n')], ['places', readCsvText('code\nA\nC\n', places, 'places.csv').table]])
    expect(checkReferences(tables, [deals, places])).toEqual([{ code: 'foreign-key', severity: 'warning', file: '', table: 'deals', line: 2, column: 'regions', cell: 'B', expected: 'places.code' }])
  })

  it('finds nothing in the bundled tables', () => {
    expect(checkReferences(bundledTables, bundledSchemas)).toEqual([])
  })
})

describe('findNearDuplicates', () => {
  const cases = [
    { description: 'words in another order, a coarser date, one shared party', rows: 'D-1,Memorandum on the port,2016-12-16,A; B,,,,\nD-2,"Port, memorandum",2016-12,B,,,,\n', expected: [3] },
    { description: 'another date', rows: 'D-1,Port,2016-12-16,A,,,,\nD-2,Port,2017,A,,,,\n', expected: [] },
    { description: 'other parties', rows: 'D-1,Port,2016,A,,,,\nD-2,Port,2016,B,,,,\n', expected: [] },
    { description: 'parties not known', rows: 'D-1,Port,2016,A,,,,\nD-2,Port,2016,,,,,\n', expected: [3] },
    { description: 'another title', rows: 'D-1,Port,2016,A,,,,\nD-2,Ports,2016,A,,,,\n', expected: [] },
  ]
  it.each(cases)('$description', ({ rows, expected }) => {
    expect(findNearDuplicates(deal(rows), deals).map((problem) => problem.line)).toEqual(expected)
  })
})

describe('findNearDuplicates beside the rows that are held', () => {
  const held = deal('D-1,Memorandum on the port,2016-12-16,A; B,,,,\nD-2,Bridge,2017,A,,,,\n')
  const cases = [
    { description: 'a new key for what is held', rows: 'D-9,"Port, memorandum",2016-12,B,,,,\n', expected: [['near-duplicate-held', 2, 'D-1']] },
    { description: 'the key that is held: an update', rows: 'D-1,Memorandum on the port,2016-12-16,A; B,,,,\n', expected: [] },
    { description: 'a held row that the file itself renames', rows: 'D-1,Harbour,2016-12-16,A,,,,\nD-9,Memorandum on the port,2016-12-16,A,,,,\n', expected: [] },
    { description: 'twins among the rows that are held are no news', rows: 'D-2,Memorandum on the port,2016,A,,,,\n', expected: [] },
    { description: 'other parties', rows: 'D-9,Bridge,2017,C,,,,\n', expected: [] },
    { description: 'of two new rows the first is told of what is held, the second of the first', rows: 'D-8,Bridge,2017,A,,,,\nD-9,Bridge,2017,A,,,,\n', expected: [['near-duplicate-held', 2, 'D-2'], ['near-duplicate', 3, 'D-8 (2)']] },
  ]
  it.each(cases)('$description', ({ rows, expected }) => {
    expect(findNearDuplicates(deal(rows), deals, '', held).map(({ code, line, expected: told }) => [code, line, told])).toEqual(expected)
  })
})

describe('findContradictions', () => {
  const cases = [
    { description: 'ended before it started', rows: 'D-1,a,,,,ended,2016,2017-05\n', expected: ['≥ 2017-05 (since)'] },
    { description: 'ended within the year it started', rows: 'D-1,a,,,,ended,2017,2017-05\n', expected: [] },
    { description: 'still active', rows: 'D-1,a,,,,active,2016,2017-05\n', expected: [] },
    { description: 'start not known', rows: 'D-1,a,,,,ended,2016,\n', expected: [] },
  ]
  it.each(cases)('$description', ({ rows, expected }) => {
    expect(findContradictions(deal(rows), deals).map((problem) => problem.expected)).toEqual(expected)
  })
})

const checks = (cells: readonly string[]) => /^\d+$/u.test(cells[0] ?? '') && /^\d{4}$/u.test(cells[2] ?? '')

describe('suggestions', () => {
  it.each([
    ['memorandm', 'memorandum'],
    ['Under way', 'under-way'],
    ['cancel', undefined],
    ['xyz', undefined],
  ])('for %s: %s', (word, expected) => {
    expect(closestWord(word, ['proposed', 'memorandum', 'under-way', 'cancelled'])).toBe(expected)
  })

  it('realigns a row when exactly one way checks', () => {
    expect(realign(['1', 'a', ' b', '2016'], 3, ',', checks)).toEqual(['1', 'a, b', '2016'])
    expect(realign(['1', '2016'], 3, ',', checks)).toEqual(['1', '', '2016'])
    expect(realign(['1', 'a', 'b'], 3, ',', checks)).toBeUndefined()
    expect(realign(['1', 'a'], 3, ',', () => true)).toBeUndefined()
  })

  it('keeps the realigned form with the held row', () => {
    const { held } = readCsvText(`${HEAD}D-1,"a",2016,Ministry of A, B and C,,active,2017,2016\n`.replace('"a"', 'a'), makeSchema('deals', deals.fields.map((field) => (field.name === 'status' ? { ...field, enumeration: ['active'] } : field))), 'deals.csv')
    expect(held.map((row) => row.realigned?.[3])).toEqual(['Ministry of A, B and C'])
  })
})

describe('pieces of a reading', () => {
  it('put together give the same value', () => {
    const columns = Object.assign(Object.create(null), { name: { kind: 'text', texts: Array.from({ length: 9001 }, (_, index) => `t${index}`) } }) as Record<string, unknown>
    Object.defineProperty(columns, '__proto__', { value: { kind: 'text', texts: ['x'] }, enumerable: true })
    const value = [{ table: { columns, lines: Uint32Array.of(1, 2) }, held: Array.from({ length: 5000 }, (_, line) => ({ line, cells: ['a'] })), counts: new Map([['a', 1]]) }]
    const pieces: Piece[] = []
    const left = structuredClone(takeApart(value, (piece) => pieces.push(structuredClone(piece))).value)
    expect(Math.max(...pieces.map((piece) => piece.items.length))).toBeLessThanOrEqual(4000)
    const assembler = createAssembler()
    pieces.forEach(assembler.add)
    const back = assembler.finish(left) as typeof value
    expect(back).toEqual(value)
    expect(Object.keys(back[0]!.table.columns)).toEqual(['name', '__proto__'])
  })
})
