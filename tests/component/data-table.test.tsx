import { useMemo, useState } from 'react'
import { describe, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import '../../src/app/theme.css'
import { DataTable } from '../../src/widgets/data-table'
import type { DataColumn, DataTableLayout, DataTableWords } from '../../src/widgets/data-table-column'
import { render } from './support/render'

interface Item {
  readonly id: number
}

const pressed: number[] = []
const COLUMNS: readonly DataColumn<Item>[] = [
  { id: 'name', label: 'Name', width: 12, grows: true, numeric: false, heading: true, render: ({ id }) => `Item ${id}`, value: ({ id }) => `Item ${id}` },
  { id: 'square', label: 'Square', width: 8, grows: false, numeric: true, heading: false, render: ({ id }) => String(id * id), value: ({ id }) => (id % 2 === 0 ? id * id : null) },
  {
    id: 'parity',
    label: 'Parity',
    width: 8,
    grows: false,
    numeric: false,
    heading: false,
    render: ({ id }) => <button type="button" tabIndex={-1} onClick={() => pressed.push(id)}>{`parity of ${id}`}</button>,
    value: ({ id }) => (id % 2 === 0 ? 'even' : 'odd'),
  },
]
const WORDS: DataTableWords = {
  noData: 'no data',
  keys: 'Arrow keys walk.',
  menuOf: (column) => `Column ${column}`,
  ascending: 'Ascending',
  descending: 'Descending',
  original: 'Original',
  moveBack: 'Move left',
  moveOn: 'Move right',
  pin: 'Pin',
  unpin: 'Unpin',
  hide: 'Hide',
  sortedBy: (place, descending) => `key ${place}, ${descending ? 'descending' : 'ascending'}`,
  copied: (rows) => `${rows} copied`,
}
const PLAIN: DataTableLayout = { sort: [], order: ['name', 'square', 'parity'], hidden: [], pinned: ['name'] }
const keyOf = ({ id }: Item): string => String(id)

/** Rows 0, 1, 2 … that arrive as the reader scrolls. */
function Harness({ total, opened, layouts }: { readonly total: number; readonly opened: number[]; readonly layouts: DataTableLayout[] }) {
  const [layout, setLayout] = useState(PLAIN)
  const [span, setSpan] = useState({ from: 0, to: 50 })
  const loaded = useMemo(() => ({ from: span.from, rows: rowsBetween(span.from, Math.min(total, span.to)) }), [span, total])
  const [onRange] = useState(() => (from: number, to: number) => setSpan({ from: Math.max(0, from - 20), to: to + 20 }))
  return (
    <div style={{ width: 600, ['--masthead' as string]: '0px', ['--footline' as string]: '0px' }}>
      <DataTable
        label="Items"
        columns={COLUMNS}
        loaded={loaded}
        total={total}
        keyOf={keyOf}
        layout={layout}
        words={WORDS}
        onLayout={(next) => {
          layouts.push(next)
          setLayout(next)
        }}
        onRange={onRange}
        onOpen={({ id }) => opened.push(id)}
        fetchRows={async (from, to) => rowsBetween(from, to)}
      />
      <button type="button">After the table</button>
    </div>
  )
}

const rowsBetween = (from: number, to: number): readonly Item[] => Array.from({ length: Math.max(0, to - from) }, (_, index) => ({ id: from + index }))

function show(total = 1000) {
  const opened: number[] = []
  const layouts: DataTableLayout[] = []
  const { screen } = render(<Harness total={total} opened={opened} layouts={layouts} />)
  return { opened, layouts, screen, grid: screen.getByRole('grid', { name: 'Items' }), sorts: () => layouts.at(-1)?.sort.map(({ column, descending }) => (descending ? '-' : '') + column) }
}

const focused = (): string => document.activeElement?.textContent ?? ''

describe('to a screen reader', () => {
  test('the table is a grid of known size, and each row knows its place', async () => {
    const { grid, screen } = show()
    await expect.element(grid).toHaveAttribute('aria-rowcount', '1001')
    await expect.element(grid).toHaveAttribute('aria-colcount', '3')
    await expect.element(grid).toHaveAccessibleDescription('Arrow keys walk.')
    await expect.element(screen.getByRole('columnheader', { name: 'Square' })).toBeVisible()
    await expect.element(screen.getByRole('rowheader', { name: 'Item 4', exact: true })).toBeVisible()
    const row = screen.getByRole('rowheader', { name: 'Item 4', exact: true }).element().closest('tr')
    expect(row?.getAttribute('aria-rowindex')).toBe('6')
    expect(document.querySelectorAll('tr').length).toBeLessThan(80)
  })

  test('no data is a dash to the eye and words to the ear, zero is zero', async () => {
    const { screen } = show()
    await expect.element(screen.getByRole('gridcell', { name: 'no data' }).first()).toHaveTextContent('–')
    await expect.element(screen.getByRole('gridcell', { name: '0', exact: true })).toBeVisible()
  })
})

describe('sorting', () => {
  test('a click sorts ascending, then descending, then as it was', async () => {
    const { screen, sorts } = show()
    const header = screen.getByRole('columnheader', { name: 'Square' })
    const button = screen.getByRole('button', { name: 'Square', exact: true })
    await button.click()
    await expect.element(header).toHaveAttribute('aria-sort', 'ascending')
    await button.click()
    await expect.element(header).toHaveAttribute('aria-sort', 'descending')
    expect(sorts()).toEqual(['-square'])
    await button.click()
    await expect.element(header).not.toHaveAttribute('aria-sort')
    expect(sorts()).toEqual([])
  })

  test('Shift adds a column, and its place is said', async () => {
    const { screen, sorts } = show()
    await screen.getByRole('button', { name: 'Square', exact: true }).click()
    await screen.getByRole('button', { name: 'Parity', exact: true }).click({ modifiers: ['Shift'] })
    expect(sorts()).toEqual(['square', 'parity'])
    await expect.element(screen.getByText('key 2, ascending')).toBeInTheDocument()
    await screen.getByRole('button', { name: 'Name', exact: true }).click()
    expect(sorts()).toEqual(['name'])
  })

  test('the keyboard sorts from the head', async () => {
    const { sorts } = show()
    await userEvent.tab()
    await userEvent.keyboard('{ArrowUp}{ArrowRight}{Enter}{Enter}')
    expect(sorts()).toEqual(['-square'])
  })
})

describe('walking', () => {
  test('the table is one tab stop; arrows walk the cells and Enter opens the row', async () => {
    const { grid, opened } = show()
    await expect.element(grid).toBeVisible()
    await userEvent.tab()
    expect(focused()).toBe('Item 0')
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowRight}')
    expect(focused()).toBe('4')
    await userEvent.keyboard('{Enter}')
    expect(opened).toEqual([2])
    await userEvent.tab()
    expect(focused()).toBe('After the table')
  })

  test('Space presses what is in the cell', async () => {
    pressed.length = 0
    const { grid } = show()
    await expect.element(grid).toBeVisible()
    await userEvent.tab()
    await userEvent.keyboard('{ArrowDown}{End}')
    expect(focused()).toBe('parity of 1')
    await userEvent.keyboard(' ')
    expect(pressed).toEqual([1])
  })

  test.each([1000, 1_000_000])('of %i rows the last is reached, read and left again', async (total) => {
    const { screen, opened } = show(total)
    await expect.element(screen.getByRole('rowheader', { name: 'Item 0', exact: true })).toBeVisible()
    await userEvent.tab()
    await userEvent.keyboard('{Control>}{End}{/Control}{Home}')
    const last = screen.getByRole('rowheader', { name: `Item ${total - 1}` })
    await expect.element(last).toHaveFocus()
    await expect.element(last).toBeInViewport()
    await userEvent.keyboard('{Enter}')
    expect(opened).toEqual([total - 1])
    await userEvent.keyboard('{PageUp}')
    await expect.poll(focused).toMatch(/^Item \d+$/)
    await userEvent.keyboard('{Control>}{Home}{/Control}')
    await expect.element(screen.getByRole('rowheader', { name: 'Item 0', exact: true })).toBeInViewport()
  })

  test('halfway down a million rows, the rows in sight follow one another', async () => {
    const { grid, screen } = show(1_000_000)
    await expect.element(screen.getByRole('rowheader', { name: 'Item 0', exact: true })).toBeVisible()
    const scroller = grid.element().parentElement
    if (scroller) scroller.scrollTop = scroller.scrollHeight / 2
    await expect.poll(() => inSight(scroller).length).toBeGreaterThan(5)
    const rows = inSight(scroller)
    expect(rows[0]).toBeGreaterThan(400_000)
    expect(rows).toEqual(rows.map((_, index) => (rows[0] ?? 0) + index))
  })
})

/** Numbers of the items whose row lies wholly under the head and within the scroller, from top to bottom. */
function inSight(scroller: Element | null | undefined): readonly number[] {
  const box = scroller?.getBoundingClientRect()
  if (!box) return []
  return [...document.querySelectorAll('tbody tr')]
    .map((row) => ({ top: row.getBoundingClientRect().top, id: Number(/^Item (\d+)$/.exec(row.querySelector('th')?.textContent ?? '')?.[1] ?? Number.NaN) }))
    .filter(({ top, id }) => !Number.isNaN(id) && top >= box.top + 32 && top <= box.bottom - 32)
    .toSorted((a, b) => a.top - b.top)
    .map(({ id }) => id)
}

function copy(): { readonly text: string; readonly html: string } {
  const clipboardData = new DataTransfer()
  document.activeElement?.dispatchEvent(new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true }))
  return { text: clipboardData.getData('text/plain'), html: clipboardData.getData('text/html') }
}

describe('copying', () => {
  test('selected cells are copied as cells', async () => {
    const { grid, screen } = show()
    await expect.element(grid).toBeVisible()
    await userEvent.tab()
    await userEvent.keyboard('{Shift>}{ArrowDown}{ArrowDown}{ArrowRight}{/Shift}')
    await expect.element(screen.getByRole('gridcell', { name: '4', exact: true })).toHaveAttribute('aria-selected', 'true')
    const { text, html } = copy()
    expect(text).toBe('Item 0\t0\r\nItem 1\t\r\nItem 2\t4')
    expect(html).toContain('x:num="4"')
    await expect.element(screen.getByText('3 copied')).toBeInTheDocument()
  })

  test('whole rows bring their heads along', async () => {
    const { grid } = show()
    await expect.element(grid).toBeVisible()
    await userEvent.tab()
    await userEvent.keyboard('{ArrowDown}{Shift>} {/Shift}')
    expect(copy().text).toBe('Name\tSquare\tParity\r\nItem 1\t\todd')
  })

  test('dragging selects; Escape lets go', async () => {
    const { screen, grid } = show()
    await userEvent.dragAndDrop(screen.getByRole('rowheader', { name: 'Item 1', exact: true }), screen.getByRole('gridcell', { name: '4', exact: true }))
    expect(copy().text).toBe('Item 1\t\r\nItem 2\t4')
    await userEvent.keyboard('{Escape}')
    expect(grid.element().querySelector('[aria-selected="true"]')).toBeNull()
  })
})

describe('the menu of a column', () => {
  test('opens from the keyboard, moves, hides, and gives the focus back', async () => {
    const { grid, screen, layouts } = show()
    await expect.element(grid).toBeVisible()
    await userEvent.tab()
    await userEvent.keyboard('{ArrowUp}{ArrowRight} ')
    await expect.element(page.getByRole('menu', { name: 'Column Square' })).toBeVisible()
    await page.getByRole('menuitem', { name: 'Move right' }).click()
    expect(layouts.at(-1)?.order).toEqual(['name', 'parity', 'square'])
    await expect.element(page.getByRole('menu')).not.toBeInTheDocument()
    await screen.getByRole('button', { name: 'Column Square' }).click({ force: true })
    await page.getByRole('menuitem', { name: 'Hide' }).click()
    await expect.element(screen.getByRole('columnheader', { name: 'Square' })).not.toBeInTheDocument()
    await expect.element(grid).toHaveAttribute('aria-colcount', '2')
  })
})
