import { describe, expect, it } from 'vitest'
import { type NumberStyle, parseNumber } from '../../../src/ingest/parse-number'

const CASES: readonly (readonly [input: string, value: number, code?: string | undefined, style?: NumberStyle])[] = [
  ['', NaN],
  ['0', 0],
  ['-5.3', -5.3],
  ['−5.3', -5.3],
  ['+7', 7],
  ['1e3', 1000],
  ['1,5', 1.5],
  ['1,50', 1.5],
  ['0,500', 0.5],
  ['1,500', NaN, 'ambiguous-number'],
  ['1,500', 1500, undefined, { decimal: '.' }],
  ['1,500', 1.5, undefined, { decimal: ',' }],
  ['1.500', 1.5],
  ['1.500', 1500, undefined, { decimal: ',' }],
  ['1,234,567', 1234567],
  ['1.234.567', 1234567],
  ['1,234.5', 1234.5],
  ['1.234,5', 1234.5],
  ['1 234 567', 1234567],
  ['1 234,5', 1234.5],
  ['1 234', 1234],
  ["1'234'567", 1234567],
  ['1’234', 1234],
  ['12 34', NaN, 'type-error'],
  ['1,23,456', NaN, 'type-error'],
  ['１２３４．５', 1234.5],
  ['１，２３４，５６７', 1234567],
  ['2億', 200000000, 'unit-in-number'],
  ['1.5億', 150000000, 'unit-in-number'],
  ['2億5000万', 250000000, 'unit-in-number'],
  ['２億５，０００万円', 250000000, 'currency-in-number'],
  ['1億2,345万6,789円', 123456789, 'currency-in-number'],
  ['1兆2000億', 1.2e12, 'unit-in-number'],
  ['3万', 30000, 'unit-in-number'],
  ['2万5', 20005, 'unit-in-number'],
  ['5万2億', NaN, 'type-error'],
  ['3,5 млрд', 3.5e9, 'unit-in-number'],
  ['10 млн руб.', 1e7, 'currency-in-number'],
  ['120 тыс.', 120000, 'unit-in-number'],
  ['1.2 bn', 1.2e9, 'unit-in-number'],
  ['1.2 million', 1.2e6, 'unit-in-number'],
  ['$5', 5, 'currency-in-number'],
  ['¥1 000', 1000, 'currency-in-number'],
  ['40%', 40, 'unit-in-number'],
  ['▲5', -5],
  ['(5)', -5],
  ['about 5', NaN, 'type-error'],
  ['5 or 6', NaN, 'type-error'],
  ['5-6', NaN, 'type-error'],
  ['n/a', NaN, 'type-error'],
  ['00012', 12],
]

describe('parseNumber', () => {
  it.each(CASES.map(([input, value, code, style]) => ({ input, value, code, style })))('$input is $value ($code)', ({ input, value, code, style }) => {
    const reading = parseNumber(input, style ?? {})
    expect([reading.value, reading.fault?.code]).toEqual([value, code])
  })
})
