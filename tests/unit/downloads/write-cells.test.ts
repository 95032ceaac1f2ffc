import papaparse from 'papaparse'
import { describe, expect, test } from 'vitest'
import { writeCells } from '../../../src/ingest/write-cells'

const CASES = [
  { description: 'a formula', input: '=1+1', expected: "'=1+1" },
  { description: 'a formula by another sign', input: '@SUM(A1)', expected: "'@SUM(A1)" },
  { description: 'a negative text', input: '-1', expected: "'-1" },
  { description: 'a negative number', input: -1, expected: '-1' },
  { description: 'a formula in full width', input: '＝cmd', expected: "'＝cmd" },
  { description: 'separators and quotes', input: 'a, "b"', expected: 'a, "b"' },
  { description: 'a line end', input: 'a\r\nb', expected: 'a\r\nb' },
  { description: 'no data', input: null, expected: '' },
  { description: 'zero', input: 0, expected: '0' },
  { description: 'Japanese', input: '日露', expected: '日露' },
]

describe('writeCells', () => {
  test.each(CASES)('$description', ({ input, expected }) => {
    const text = writeCells(['name', 'value'], [['row', input]])
    expect(papaparse.parse(text.slice(1), { skipEmptyLines: true }).data).toEqual([
      ['name', 'value'],
      ['row', expected],
    ])
  })

  test('starts with a byte-order mark and ends lines as RFC 4180 does', () => {
    expect(writeCells(['a', 'b'], [[1, 2]])).toBe('\uFEFF"a","b"\r\n1,2\r\n')
  })

  test('quotes text, so that a list stays one cell where `;` parts cells', () => {
    expect(writeCells(['a', 'b'], [['x; y', null]])).toBe('\uFEFF"a","b"\r\n"x; y",\r\n')
  })

  test('protects headers too', () => {
    expect(writeCells(['=a'], [])).toBe(`\uFEFF"'=a"\r\n`)
  })

  test('keeps a row of one blank cell a row', () => {
    expect(writeCells(['a'], [[null], [1]])).toBe('\uFEFF"a"\r\n""\r\n1\r\n')
  })
})
