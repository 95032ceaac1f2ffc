import { describe, expect, test } from 'vitest'
import type { DataTableLayout } from '../../../src/widgets/data-table-column'
import { moveColumn, toggleHidden, togglePinned } from '../../../src/widgets/data-table-layout'
import { widths } from '../../../src/widgets/data-table-model'

const layout: DataTableLayout = { sort: [], order: ['a', 'b', 'c', 'd'], hidden: ['c'], pinned: [] }

describe('moving a column', () => {
  test.each([
    { description: 'right past its neighbour', id: 'a', step: 1, expected: ['b', 'a', 'c', 'd'] },
    { description: 'right past a hidden one as well', id: 'b', step: 1, expected: ['a', 'c', 'd', 'b'] },
    { description: 'left past a hidden one as well', id: 'd', step: -1, expected: ['a', 'd', 'b', 'c'] },
    { description: 'no further than the end', id: 'd', step: 1, expected: ['a', 'b', 'c', 'd'] },
    { description: 'no further than the start', id: 'a', step: -1, expected: ['a', 'b', 'c', 'd'] },
  ] as const)('$description', ({ id, step, expected }) => {
    expect(moveColumn(layout, id, step).order).toEqual(expected)
  })

  test('pinned columns change places among themselves only', () => {
    const pinned = { ...layout, pinned: ['d', 'a'] }
    expect(moveColumn(pinned, 'd', 1)).toEqual({ ...pinned, pinned: ['a', 'd'] })
    expect(moveColumn(pinned, 'b', -1)).toBe(pinned)
  })
})

test('hiding and pinning twice is as before', () => {
  expect(toggleHidden(toggleHidden(layout, 'a'), 'a')).toEqual(layout)
  expect(togglePinned(togglePinned(layout, 'a'), 'a')).toEqual(layout)
})

const column = (id: string, grows: boolean, heading = false) => ({ id, label: id, width: 10, grows, numeric: false, heading, render: () => null, value: () => null })

describe('widths', () => {
  const columns = [column('a', true, true), column('b', false), column('c', false)]

  test('what is left over goes to those that grow', () => {
    expect(widths(columns, layout, 500, 16)).toEqual({ a: 340, b: 160 })
  })
  test('where there is too little room, columns keep their width', () => {
    expect(widths(columns, { ...layout, hidden: [] }, 300, 16)).toEqual({ a: 160, b: 160, c: 160 })
  })
  test('on a phone the column that names the rows leaves room for another', () => {
    expect(widths(columns, layout, 200, 16)).toEqual({ a: 120, b: 160 })
  })
})
