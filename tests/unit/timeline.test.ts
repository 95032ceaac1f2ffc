import { describe, expect, test } from 'vitest'
import { lastMonthOf, monthOf, printMonth, yearsAround } from '../../src/panels/timeline/months'
import { placeLabels } from '../../src/panels/timeline/place-labels'
import { textWidth, wrapText } from '../../src/widgets/text-width'

describe('months', () => {
  test.each(['2016-01', '2016-12', '2025-05'])('%s survives there and back', (text) => {
    expect(printMonth(monthOf(text))).toBe(text)
  })

  test.each([
    ['2016', '2016-12'],
    ['2017-04', '2017-04'],
    ['2017-04-27', '2017-04'],
  ])('%s is over with %s', (partial, month) => {
    expect(lastMonthOf(partial)).toBe(monthOf(month))
  })

  test('whole years are laid out', () => {
    expect(yearsAround([monthOf('2016-05'), monthOf('2014-11')])).toEqual({ first: monthOf('2014-01'), last: monthOf('2016-12') })
    expect(yearsAround([])).toBeUndefined()
  })
})

describe('labels of events', () => {
  const marks = [
    { at: 100, width: 40, weight: 1 },
    { at: 110, width: 40, weight: 9 },
    { at: 114, width: 40, weight: 2 },
    { at: 300, width: 40, weight: 0 },
    { at: 5, width: 40, weight: 0 },
  ]

  test('never touch and stay within the room', () => {
    const placed = placeLabels(marks, 320).flatMap((place, index) => (place ? [[place.left, place.left + marks[index]!.width] as const] : []))
    const sorted = placed.toSorted(([a], [b]) => a - b)
    sorted.slice(1).forEach(([left], index) => expect(left).toBeGreaterThanOrEqual(sorted[index]![1] + 8))
    for (const [left, right] of placed) expect(left >= 0 && right <= 320).toBe(true)
  })

  test('the heaviest stands over its mark', () => {
    expect(placeLabels(marks, 320)[1]).toMatchObject({ left: 90 })
  })
})

describe('text in a picture', () => {
  test('a full-width character is an em', () => {
    expect(textWidth('東京', 12)).toBe(24)
    expect(textWidth('東京\n東京都', 10)).toBe(30)
  })

  test.each([
    ['Tokyo summit, December 2016', 100, ['Tokyo summit,', 'December 2016']],
    ['首脳会談（東京）', 48, ['首脳会談', '（東京）']],
    ['Приостановлено', 20, ['Приостановлено']],
  ])('%s breaks within %i pixels', (text, width, lines) => {
    expect(wrapText(text, 12, width).split('\n')).toEqual(lines)
  })
})
