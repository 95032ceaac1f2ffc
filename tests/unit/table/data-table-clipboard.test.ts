import { parse } from 'papaparse'
import { expect, test } from 'vitest'
import { clipboardHtml, clipboardText } from '../../../src/widgets/data-table-clipboard'

const rows = [
  ['Title', 'Amount'],
  ['Plant "Nord"\tII', 150_000_000],
  ['=HYPERLINK("http://x")', null],
  ['2016-12', 0],
] as const

test('text comes back as the cells it was made of', () => {
  const { data } = parse<string[]>(clipboardText(rows), { delimiter: '\t' })
  expect(data).toEqual([
    ['Title', 'Amount'],
    ['Plant "Nord"\tII', '150000000'],
    [`'=HYPERLINK("http://x")`, ''],
    ['2016-12', '0'],
  ])
})

test('markup tells numbers from text, and no data from zero', () => {
  const html = clipboardHtml(rows)
  expect(html).toContain('<td class="n" x:num="150000000">150000000</td>')
  expect(html).toContain('<td>2016-12</td><td class="n" x:num="0">0</td>')
  expect(html).toContain('<td>=HYPERLINK(&quot;http://x&quot;)</td><td></td>')
})

test('markup in a cell stays text', () => {
  expect(clipboardHtml([['<img src=x onerror=alert(1)>\nb & c']])).toContain('<td>&lt;img src=x onerror=alert(1)&gt;<br>b &amp; c</td>')
})
