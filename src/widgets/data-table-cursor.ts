/** A cell by its place: row −1 is the head. */
export interface Cursor {
  readonly row: number
  readonly column: number
}

export interface Bounds {
  readonly rows: number
  readonly columns: number
  /** Rows that fit the window. */
  readonly page: number
}

/** Cells between two corners, both included. */
export interface CellRange {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
}

/** Where a key leads, as in a spreadsheet; nothing for keys that do not move. */
export function moveCursor({ row, column }: Cursor, key: string, toEnd: boolean, bounds: Bounds): Cursor | undefined {
  const to = (nextRow: number, nextColumn: number): Cursor => clampCursor({ row: nextRow, column: nextColumn }, bounds)
  switch (key) {
    case 'ArrowUp':
      return to(toEnd ? 0 : row - 1, column)
    case 'ArrowDown':
      return to(toEnd ? bounds.rows - 1 : row + 1, column)
    case 'ArrowLeft':
      return to(row, toEnd ? 0 : column - 1)
    case 'ArrowRight':
      return to(row, toEnd ? bounds.columns - 1 : column + 1)
    case 'PageUp':
      return to(Math.max(0, row - bounds.page), column)
    case 'PageDown':
      return to(row + bounds.page, column)
    case 'Home':
      return to(toEnd ? 0 : row, 0)
    case 'End':
      return to(toEnd ? bounds.rows - 1 : row, bounds.columns - 1)
    default:
      return undefined
  }
}

export function clampCursor({ row, column }: Cursor, { rows, columns }: Bounds): Cursor {
  return { row: Math.max(-1, Math.min(rows - 1, row)), column: Math.max(0, Math.min(columns - 1, column)) }
}

/** The cells between the cursor and where the selection began; the head is never among them. */
export function rangeBetween(cursor: Cursor, anchor: Cursor): CellRange {
  return {
    top: Math.max(0, Math.min(cursor.row, anchor.row)),
    bottom: Math.max(cursor.row, anchor.row),
    left: Math.min(cursor.column, anchor.column),
    right: Math.max(cursor.column, anchor.column),
  }
}

export function isWithin({ top, bottom, left, right }: CellRange, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right
}
