import { useLayoutEffect, useRef, useState, type KeyboardEvent, type PointerEvent, type RefObject } from 'react'
import { clampCursor, moveCursor, rangeBetween, type Bounds, type CellRange, type Cursor } from './data-table-cursor'

interface Options {
  readonly grid: RefObject<HTMLElement | null>
  readonly bounds: Bounds
  readonly reveal: (row: number) => void
  readonly onOpen: (row: number) => void
}

interface Selection {
  readonly cursor: Cursor
  readonly anchor: Cursor
  /** Absent while only the cursor's cell is meant. */
  readonly range: CellRange | undefined
}

export interface CellKeys {
  readonly cursor: Cursor
  readonly range: CellRange | undefined
  readonly onKeyDown: (event: KeyboardEvent) => void
  readonly onPointerDown: (event: PointerEvent) => void
  readonly onPointerOver: (event: PointerEvent) => void
}

const START: Cursor = { row: 0, column: 0 }
const CONTROLS = 'a[href], button'

/** One tab stop for a whole table: arrows walk the cells, Shift selects, Enter opens the row, Space presses what is in the cell. */
export function useCellKeys({ grid, bounds, reveal, onOpen }: Options): CellKeys {
  const [selection, setSelection] = useState<Selection>({ cursor: START, anchor: START, range: undefined })
  const toFocus = useRef(false)
  const cursor = clampCursor(selection.cursor, bounds)

  useLayoutEffect(() => {
    if (!toFocus.current) return
    toFocus.current = false
    const cell = cellElement(grid.current, cursor)
    cell?.focus({ preventScroll: true })
    reveal(cursor.row)
    // By the next frame the row stands where it belongs: now the page and the columns may follow.
    requestAnimationFrame(() => document.activeElement === cell && cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' }))
  })

  const go = (to: Cursor, extend: boolean): void => {
    const anchor = extend ? selection.anchor : to
    setSelection({ cursor: to, anchor, range: extend && to.row >= 0 ? rangeBetween(to, anchor) : undefined })
  }
  const select = (range: CellRange | undefined): void => setSelection({ ...selection, cursor, range })

  const onKeyDown = (event: KeyboardEvent): void => {
    const cell = cellElement(grid.current, cursor)
    const control = event.target instanceof HTMLElement && event.target !== cell && event.target.matches(CONTROLS) ? event.target : undefined
    if (control && cell?.contains(control) && walkControls(event, cell, control)) return take(event)
    const command = event.ctrlKey || event.metaKey
    const next = event.altKey ? undefined : moveCursor(cursor, event.key, command, bounds)
    if (next) {
      toFocus.current = true
      go(next, event.shiftKey)
    } else if (control) return
    else if (event.key === 'a' && command) select(rangeBetween({ row: bounds.rows - 1, column: bounds.columns - 1 }, START))
    else if (event.key === 'Escape' && selection.range) select(undefined)
    else if (cursor.row < 0) return
    else if (event.key === 'Enter') onOpen(cursor.row)
    else if (event.key === ' ' && event.shiftKey) select(wholeRows(selection.range ?? rangeBetween(cursor, cursor), bounds))
    else if (event.key === ' ' || event.key === 'F2') press(cell, event.key === ' ')
    else return
    take(event)
  }

  const onPointerDown = (event: PointerEvent): void => {
    const place = placeUnder(event)
    if (place && event.button === 0) go(place, event.shiftKey && place.row >= 0)
  }
  const onPointerOver = (event: PointerEvent): void => {
    const place = placeUnder(event)
    if (event.buttons !== 1 || event.pointerType !== 'mouse' || !place || place.row < 0 || selection.anchor.row < 0) return
    if (place.row === cursor.row && place.column === cursor.column) return
    // Cells are being selected, not the letters in them.
    getSelection()?.removeAllRanges()
    go(place, true)
  }
  return { cursor, range: selection.range, onKeyDown, onPointerDown, onPointerOver }
}

function take(event: KeyboardEvent): void {
  event.preventDefault()
  event.stopPropagation()
}

function cellElement(grid: HTMLElement | null, { row, column }: Cursor): HTMLElement | undefined {
  return grid?.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`) ?? undefined
}

function placeUnder(event: PointerEvent): Cursor | undefined {
  const cell = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-row]') : null
  return cell ? { row: Number(cell.dataset['row']), column: Number(cell.dataset['column']) } : undefined
}

function wholeRows({ top, bottom }: CellRange, { columns }: Bounds): CellRange {
  return { top, bottom, left: 0, right: columns - 1 }
}

/** A cell's only control is pressed at once; among several the reader chooses. */
function press(cell: HTMLElement | undefined, atOnce: boolean): void {
  const [first, second] = cell?.querySelectorAll<HTMLElement>(CONTROLS) ?? []
  if (atOnce && second === undefined) first?.click()
  else first?.focus()
}

/** Left and right walk the controls within a cell, Escape and F2 leave them. */
function walkControls(event: KeyboardEvent, cell: HTMLElement, control: HTMLElement): boolean {
  if (event.key === 'Escape' || event.key === 'F2') {
    cell.focus()
    return true
  }
  const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
  const controls = [...cell.querySelectorAll<HTMLElement>(CONTROLS)]
  const next = step === 0 ? undefined : controls[controls.indexOf(control) + step]
  next?.focus()
  return next !== undefined
}
