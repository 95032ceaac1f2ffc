import { describe, expect, it } from 'vitest'
import { PRECISIONS } from '../../../src/model/column'
import { printDay } from '../../../src/model/partial-date'
import { type DateStyle, orderOf, parseDate } from '../../../src/ingest/parse-date'

const CASES: readonly (readonly [input: string, printed: string, code?: string | undefined, style?: DateStyle])[] = [
  ['', ''],
  ['2016', '2016'],
  ['2016-12', '2016-12'],
  ['2016-12-16', '2016-12-16'],
  ['2016-12-16T09:30:00Z', '2016-12-16'],
  ['2016-12-16 00:00', '2016-12-16'],
  ['2016/12/16', '2016-12-16'],
  ['2016/4/1', '2016-04-01'],
  ['2016/4', '2016-04'],
  ['2016.12.16', '2016-12-16'],
  ['20161216', '2016-12-16'],
  ['16.12.2016', '2016-12-16'],
  ['1.4.2017', '2017-04-01'],
  ['16.12.16', '2016-12-16', 'short-year'],
  ['12.2016', '2016-12'],
  ['12/2016', '2016-12'],
  ['2016 г.', '2016'],
  ['16/12/2016', '2016-12-16'],
  ['12/16/2016', '2016-12-16'],
  ['03/04/2017', '', 'ambiguous-date'],
  ['03/04/2017', '2017-04-03', undefined, { dateOrder: 'day-first' }],
  ['03/04/2017', '2017-03-04', undefined, { dateOrder: 'month-first' }],
  ['04/04/2017', '2017-04-04'],
  ['13/13/2017', '', 'type-error'],
  ['2016年12月16日', '2016-12-16'],
  ['2016年12月16日(金)', '2016-12-16'],
  ['2016年（平成28年）12月16日', '2016-12-16'],
  ['2016年12月', '2016-12'],
  ['2016年', '2016'],
  ['２０１６年１２月１６日', '2016-12-16'],
  ['平成28年12月16日', '2016-12-16'],
  ['平成２８年１２月', '2016-12'],
  ['令和元年', '2019'],
  ['令和元年5月1日', '2019-05-01'],
  ['平成元年', '1989'],
  ['昭和31年10月19日', '1956-10-19'],
  ['H28.12.16', '2016-12-16'],
  ['H28/12/16', '2016-12-16'],
  ['R1.5', '2019-05'],
  ['16 December 2016', '2016-12-16'],
  ['December 16, 2016', '2016-12-16'],
  ['Dec. 16, 2016', '2016-12-16'],
  ['16-Dec-2016', '2016-12-16'],
  ['1st May 2017', '2017-05-01'],
  ['May 2017', '2017-05'],
  ['Sept 2017', '2017-09'],
  ['16 декабря 2016 г.', '2016-12-16'],
  ['16 декабря 2016 года', '2016-12-16'],
  ['Декабрь 2016', '2016-12'],
  ['мая 2017', '2017-05'],
  ['3 марта 2017', '2017-03-03'],
  ['дек. 2016', '2016-12'],
  ['42720', '2016-12-16', 'excel-serial'],
  ['42720.5', '2016-12-16', 'excel-serial'],
  ['31.02.2017', '', 'type-error'],
  ['2016-13', '', 'type-error'],
  ['0216-01-01', '', 'type-error'],
  ['spring 2017', '', 'type-error'],
  ['tomorrow', '', 'type-error'],
  ['marble 2017', '', 'type-error'],
]

describe('parseDate', () => {
  it.each(CASES.map(([input, printed, code, style]) => ({ input, printed, code, style })))('$input is $printed ($code)', ({ input, printed, code, style }) => {
    const reading = parseDate(input, style ?? {})
    const text = reading.day === -0x80000000 ? '' : printDay(reading.day, PRECISIONS[reading.precision]!)
    expect([text, reading.fault?.code]).toEqual([printed, code])
  })

  it.each([
    ['2019/2/30', '2019-02', '2019-02-01 – 2019-02-28'],
    ['31.02.2016', '2016-02', '2016-02-01 – 2016-02-29'],
    ['31 April 2017', '2017-04', '2017-04-01 – 2017-04-30'],
    ['平成29年4月31日', '2017-04', '2017-04-01 – 2017-04-30'],
    ['2019-04-00', '2019-04', '2019-04-01 – 2019-04-30'],
  ])('suggests the month of %s, which has no such day', (cell, suggestion, expected) => {
    expect(parseDate(cell, {}).fault).toEqual({ code: 'type-error', severity: 'error', expected, suggestion })
  })

  it('relies on no month that there is none of', () => {
    expect(parseDate('2019/13/30', {}).fault?.suggestion).toBe('2019')
  })

  it('suggests the one year of a text that is no date', () => {
    expect(parseDate('spring 2017', {}).fault?.suggestion).toBe('2017')
    expect(parseDate('2016 or 2017', {}).fault?.suggestion).toBeUndefined()
  })
})

describe('orderOf', () => {
  it.each([
    ['03/04/2017', 'either'],
    ['13/04/2017', 'day-first'],
    ['04/13/2017', 'month-first'],
    ['03.04.2017', 'day-first'],
    ['04/04/2017', undefined],
    ['2017-04-03', undefined],
  ])('%s: %s', (cell, order) => {
    expect(orderOf(cell)).toBe(order)
  })
})
