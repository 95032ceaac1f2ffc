import { describe, expect, test } from 'vitest'
import { clampCursor, isWithin, moveCursor, rangeBetween } from '../../../src/widgets/data-table-cursor'

const bounds = { rows: 100, columns: 5, page: 20 }

describe('moving the cursor', () => {
  test.each([
    { key: 'ArrowDown', toEnd: false, from: [3, 2], expected: [4, 2] },
    { key: 'ArrowDown', toEnd: true, from: [3, 2], expected: [99, 2] },
    { key: 'ArrowDown', toEnd: false, from: [99, 2], expected: [99, 2] },
    { key: 'ArrowUp', toEnd: false, from: [0, 2], expected: [-1, 2] },
    { key: 'ArrowUp', toEnd: false, from: [-1, 2], expected: [-1, 2] },
    { key: 'ArrowRight', toEnd: false, from: [3, 4], expected: [3, 4] },
    { key: 'ArrowLeft', toEnd: true, from: [3, 4], expected: [3, 0] },
    { key: 'PageDown', toEnd: false, from: [90, 1], expected: [99, 1] },
    { key: 'PageUp', toEnd: false, from: [10, 1], expected: [0, 1] },
    { key: 'Home', toEnd: false, from: [10, 3], expected: [10, 0] },
    { key: 'End', toEnd: true, from: [10, 3], expected: [99, 4] },
  ])('$key, to the end: $toEnd, from $from', ({ key, toEnd, from: [row = 0, column = 0], expected: [nextRow, nextColumn] }) => {
    expect(moveCursor({ row, column }, key, toEnd, bounds)).toEqual({ row: nextRow, column: nextColumn })
  })

  test('other keys do not move', () => expect(moveCursor({ row: 0, column: 0 }, 'x', false, bounds)).toBeUndefined())
  test('a table that shrank takes its cursor along', () => expect(clampCursor({ row: 50, column: 4 }, { rows: 0, columns: 2, page: 1 })).toEqual({ row: -1, column: 1 }))
})

test('a range reaches between its corners, whichever came first, and never into the head', () => {
  const range = rangeBetween({ row: -1, column: 1 }, { row: 3, column: 4 })
  expect(range).toEqual({ top: 0, bottom: 3, left: 1, right: 4 })
  expect(rangeBetween({ row: 3, column: 4 }, { row: -1, column: 1 })).toEqual(range)
  expect([isWithin(range, 3, 4), isWithin(range, 4, 4), isWithin(range, 0, 0)]).toEqual([true, false, false])
})
