import { describe, expect, test } from 'vitest'
import { wrapText } from '../../../src/widgets/picture/wrap-text'

/** A Japanese character is two wide, any other one. */
const measure = (text: string): number => [...text].reduce((width, character) => width + (character > '\u2FFF' ? 2 : 1), 0)

const CASES = [
  { description: 'fits', input: 'one two', width: 7, language: 'en', expected: ['one two'], notes: 'no break without need' },
  { description: 'breaks at a space', input: 'one two three', width: 8, language: 'en', expected: ['one two', 'three'], notes: '' },
  { description: 'keeps punctuation with its word', input: 'one (two), three', width: 10, language: 'en', expected: ['one (two),', 'three'], notes: '' },
  { description: 'does not break inside numbers and addresses', input: 'of 1,234.5 m', width: 8, language: 'en', expected: ['of', '1,234.5', 'm'], notes: '' },
  { description: 'breaks Russian at spaces only', input: 'проекты по-русски', width: 10, language: 'ru', expected: ['проекты', 'по-русски'], notes: '' },
  { description: 'breaks Japanese between words', input: '日本とロシアの協力', width: 10, language: 'ja', expected: ['日本と', 'ロシアの', '協力'], notes: '' },
  { description: 'lets no full stop start a line', input: '協力です。案件', width: 8, language: 'ja', expected: ['協力', 'です。', '案件'], notes: 'the word goes with its full stop' },
  { description: 'cuts a word that is wider than the line', input: 'aaaaaaaa', width: 3, language: 'en', expected: ['aaa', 'aaa', 'aa'], notes: '' },
  { description: 'makes one space of several and of line ends', input: ' a \n b ', width: 10, language: 'en', expected: ['a b'], notes: '' },
  { description: 'gives no line for nothing', input: '', width: 10, language: 'en', expected: [], notes: '' },
]

describe('wrapText', () => {
  test.each(CASES)('$description', ({ input, width, language, expected }) => {
    expect(wrapText(input, width, measure, language)).toEqual(expected)
  })

  test.each(CASES)('$description: no line is too wide and no character is lost', ({ input, width, language }) => {
    const lines = wrapText(input, width, measure, language)
    expect(Math.max(0, ...lines.map(measure))).toBeLessThanOrEqual(width)
    expect(lines.join('').replaceAll(' ', '')).toBe(input.replace(/\s/g, ''))
  })
})
