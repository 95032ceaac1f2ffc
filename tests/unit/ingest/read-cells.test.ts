import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import type { CellRow } from '../../../src/ingest/cell-rows'
import { createCsvParser } from '../../../src/ingest/csv-parser'
import { type Dialect, RFC_4180 } from '../../../src/ingest/dialect'
import { readCells } from '../../../src/ingest/read-cells'

interface Case {
  readonly description: string
  readonly input: string
  readonly dialect?: Partial<Dialect>
  readonly width?: number
  readonly notes?: string
  readonly expected: readonly (readonly string[])[]
  readonly lines?: readonly number[]
  readonly faults?: readonly (string | undefined)[]
}

const CASES: readonly Case[] = [
  { description: 'empty text has no record', input: '', expected: [] },
  { description: 'one record without a final line end', input: 'a,b', expected: [['a', 'b']] },
  { description: 'a final line end adds no record', input: 'a,b\n', expected: [['a', 'b']] },
  { description: 'blank lines are records', input: 'a\n\nb\n\n', expected: [['a'], [''], ['b'], ['']], lines: [1, 2, 3, 4] },
  { description: 'CR, LF and CRLF mixed', input: 'a,b\rc,d\ne,f\r\ng,h', expected: [['a', 'b'], ['c', 'd'], ['e', 'f'], ['g', 'h']], lines: [1, 2, 3, 4] },
  { description: 'quoted separators, quotes and line ends', input: 'a,"b,""c""\nd"\ne,f', expected: [['a', 'b,"c"\nd'], ['e', 'f']], lines: [1, 3] },
  { description: 'CRLF in a cell is one line', input: '"a\r\nb\rc\nd"\ne', expected: [['a\r\nb\rc\nd'], ['e']], lines: [1, 5] },
  { description: 'separator at the end is a blank cell', input: 'a,\n,b,', expected: [['a', ''], ['', 'b', '']] },
  { description: 'blanks after a closing quote belong to no cell', input: '"a" ,b', expected: [['a', 'b']] },
  { description: 'stray quote in a quoted cell stays', input: '"a"b",c\nd,e', expected: [['a"b', 'c'], ['d', 'e']], faults: ['stray-quote', undefined] },
  { description: 'quote inside a plain cell is a character', input: 'a "b" c,5" pipe', expected: [['a "b" c', '5" pipe']] },
  { description: 'a quote doubled at the front only', input: '""a",b', expected: [['"a', 'b']] },
  { description: 'unclosed quote spoils its own record only', input: 'h,i\n"a,b\nc,d\n', width: 2, expected: [['h', 'i'], ['"a', 'b'], ['c', 'd']], lines: [1, 2, 3], faults: [undefined, 'unclosed-quote', undefined] },
  { description: 'unclosed quote before good quoted cells', input: 'h,i\n"a,b\n"c","d"\n', width: 2, expected: [['h', 'i'], ['"a', 'b'], ['c', 'd']] },
  { description: 'unclosed quote before a quoted cell of its own record', input: 'h,i,j\n"a,"b,c",d\ne,f,g\n', width: 3, expected: [['h', 'i', 'j'], ['"a', 'b,c', 'd'], ['e', 'f', 'g']] },
  { description: 'stray quote in a cell over lines that has the right width', input: 'h,i\n"a\n"b" c",d\ne,f\n', width: 2, expected: [['h', 'i'], ['a\n"b" c', 'd'], ['e', 'f']], lines: [1, 2, 4], notes: 'the first line alone would have one cell' },
  { description: 'backslash escapes', input: '"a\\"b","c\\\\",d', dialect: { escape: 'backslash' }, expected: [['a"b', 'c\\', 'd']] },
  { description: 'apostrophe as quote', input: "'a;b';'it''s'", dialect: { separator: ';', quote: "'" }, expected: [['a;b', "it's"]] },
  { description: 'no quote at all', input: '"a,b"', dialect: { quote: '' }, expected: [['"a', 'b"']] },
  { description: 'comma and space', input: 'a, "b, c", d', dialect: { separator: ', ' }, expected: [['a', 'b, c', 'd']] },
  { description: 'no separator: one column', input: 'a,b\n"c\nd"', dialect: { separator: '' }, expected: [['a,b'], ['c\nd']] },
  { description: 'a quoted blank line is a record', input: '""\n""', expected: [[''], ['']] },
]

describe('readCells', () => {
  it.each(CASES)('$description', ({ input, dialect, width, expected, lines, faults }) => {
    const { rows } = readCells(input, { ...RFC_4180, ...dialect }, width)
    const found = { cells: rows.map((row) => row.cells), lines: rows.map((row) => row.line), faults: rows.map((row) => row.fault) }
    expect(found).toEqual({ cells: expected, lines: lines ?? found.lines, faults: faults ?? found.faults })
  })

  it.each(CASES)('reads the same from pieces of any size: $description', ({ input, dialect, width }) => {
    const settled = { ...RFC_4180, ...dialect }
    const whole = readCells(input, settled, width).rows
    for (const size of [1, 2, 3, 5]) {
      const rows: CellRow[] = []
      const parser = createCsvParser(settled, width ?? 0, (row) => rows.push(row))
      for (let at = 0; at < input.length; at += size) parser.push(input.slice(at, at + size))
      parser.end()
      expect(rows).toEqual(whole)
    }
  })

  it('agrees with PapaParse on a plain file', () => {
    const text = 'a,b\r\n"x ""y""",2\r\n,\r\n'
    const theirs = Papa.parse<string[]>(text, { delimiter: ',', newline: '\r\n' }).data.slice(0, -1)
    expect(readCells(text).rows.map((row) => row.cells)).toEqual(theirs)
  })
})
