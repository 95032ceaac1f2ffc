import * as fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import type { Dialect } from '../../../src/ingest/dialect'
import { ENCODINGS, type Encoding } from '../../../src/ingest/encoding'
import { protect, unprotect } from '../../../src/ingest/protective-quote'
import { readCells } from '../../../src/ingest/read-cells'
import { readCsvText } from '../../../src/ingest/read-csv-text'
import { readFile } from '../../../src/ingest/read-file'
import { writeCsv } from '../../../src/ingest/write-csv'
import { writeJson } from '../../../src/ingest/write-json'
import { bundledSchemas, bundledTables } from './bundled-data'
import { encodeText } from './encode-text'
import { makeField, makeSchema } from './make-schema'

const cell = fc.oneof(
  { weight: 4, arbitrary: fc.string({ unit: fc.constantFrom(...'ab1,;"\'\\|\t \n\r:=+-@＝'), maxLength: 6 }) },
  { weight: 2, arbitrary: fc.constantFrom('', 'Владивосток', '北海道', '1,5', '2016-12-16', 'a "b" c', '"', '""', ',', '\r\n', ' x ') },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 5 }) },
)

describe('the reader against PapaParse', () => {
  it('reads the same cells from 10,000 well-formed files', () => {
    const file = fc.record({
      rows: fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 6 }),
      separator: fc.constantFrom(',', ';', '\t', '|'),
      newline: fc.constantFrom('\n', '\r\n'),
      quotes: fc.boolean(),
      final: fc.boolean(),
    })
    fc.assert(
      fc.property(file, ({ rows, separator, newline, quotes, final }) => {
        const text = Papa.unparse(rows.map((row) => [...row]), { delimiter: separator, newline, quotes, skipEmptyLines: false }) + (final ? newline : '')
        const dialect: Dialect = { separator, quote: '"', escape: 'double' }
        const theirs = Papa.parse<string[]>(text, { delimiter: separator, newline }).data
        const ours = readCells(text, dialect).rows.map((row) => [...row.cells])
        expect(ours).toEqual(text.endsWith(newline) ? theirs.slice(0, -1) : theirs)
      }),
      { numRuns: 10_000 },
    )
  }, 120_000)
})

describe('protective quotes', () => {
  it('come off as they went on', () => {
    fc.assert(fc.property(cell, (text) => {
      expect(unprotect(protect(text))).toBe(text)
      expect(/^[=+\-@\t\r\n\0＝＋－＠]/u.test(protect(text))).toBe(false)
    }), { numRuns: 5000 })
  })
})

const wordOf = (characters: string) => fc.string({ unit: fc.constantFrom(...characters), minLength: 1, maxLength: 8 })
const schema = makeSchema('items', [
  makeField('id', 'id', { required: true, unique: true, pattern: 'I-\\d+' }),
  makeField('name', 'text'),
  makeField('note', 'text'),
  makeField('on', 'date'),
  makeField('amount', 'number'),
  makeField('kind', 'category', { enumeration: ['big', 'small'] }),
  makeField('tags', 'list', { delimiter: '; ' }),
], { primaryKey: ['id'] })

const anyRow = (text: fc.Arbitrary<string>) => fc.record({
  name: text,
  note: text,
  on: fc.constantFrom('', '2016', '2016-12', '2016-12-16', '1999-01-31'),
  amount: fc.oneof(fc.constant(''), fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => String(value === 0 ? 0 : value)), fc.integer().map(String)),
  kind: fc.constantFrom('', 'big', 'small'),
  tags: fc.constantFrom('', 'x', 'x; y', 'Ministry of A, B; C'),
})

/** A table of our own making, through the same reader. */
function tableOf(rows: readonly Readonly<Record<string, string>>[]) {
  const fields = schema.fields.map((field) => field.name)
  const text = [fields, ...rows.map((row, index) => ({ ...row, id: `I-${index}` }) as Readonly<Record<string, string>>).map((row) => fields.map((name) => row[name] ?? ''))]
    .map((cells) => cells.map((one) => `"${one.replaceAll('"', '""')}"`).join(',')).join('\n')
  return readCsvText(text, schema, 'made.csv').table
}

async function readBack(bytes: Uint8Array | string | undefined, name: string) {
  const [reading] = await readFile(new Blob([bytes as Uint8Array<ArrayBuffer>]), name, { schemas: [schema] })
  return reading!
}

describe('export → import', () => {
  it('gives the same table from CSV and JSON', async () => {
    await fc.assert(fc.asyncProperty(fc.array(anyRow(cell), { minLength: 1, maxLength: 6 }), fc.constantFrom(',', ';', '\t') as fc.Arbitrary<',' | ';' | '\t'>, async (rows, separator) => {
      const table = tableOf(rows)
      const { lines: _, ...expected } = table
      for (const reading of [await readBack(writeCsv(table, { separator }), 'items.csv'), await readBack(writeJson(table), 'items.json')]) {
        expect({ ...reading.grids[0]?.reading?.table, lines: undefined }).toEqual({ ...expected, lines: undefined })
        expect(reading.questions).toEqual([])
      }
    }), { numRuns: 300 })
  }, 60_000)

  it.each([...bundledTables])('gives the same %s from CSV and JSON', async (name, table) => {
    for (const [text, file] of [[writeCsv(table), `${name}.csv`], [writeJson(table), `${name}.json`]] as const) {
      const [reading] = await readFile(new Blob([text]), file, { schemas: bundledSchemas })
      expect(reading?.questions).toEqual([])
      expect({ ...reading?.grids[0]?.reading?.table, lines: undefined }).toEqual({ ...table, lines: undefined })
    }
  })

  const letters: Readonly<Record<Encoding, string>> = { 'utf-8': 'aя日é', 'utf-16le': 'aя日é', 'utf-16be': 'aя日é', shift_jis: '日本北海道のアイウ県a', 'euc-jp': '日本北海道のアイウ県a', 'iso-2022-jp': '日本北海道のアイウ県a', 'windows-1251': 'приморскийкая a', 'koi8-r': 'приморскийкая a', 'windows-1252': 'résumé àa' }
  it.each(ENCODINGS)('gives the same table in %s when it is chosen', async (encoding) => {
    await fc.assert(fc.asyncProperty(fc.array(anyRow(wordOf(letters[encoding])), { minLength: 1, maxLength: 5 }), async (rows) => {
      const table = tableOf(rows)
      const bytes = encodeText(writeCsv(table).slice(1), encoding)
      const [reading] = await readFile(new Blob([bytes as Uint8Array<ArrayBuffer>]), 'items.csv', { schemas: [schema] }, { encoding })
      expect({ ...reading?.grids[0]?.reading?.table, lines: undefined }).toEqual({ ...table, lines: undefined })
    }), { numRuns: 60 })
  })
})
