import type { CSSProperties } from 'react'

interface SizedColumn {
  readonly getSize: () => number
  readonly getIsPinned: () => 'start' | 'end' | false
  readonly getStart: (position: 'start') => number
}

export interface CellPlace {
  readonly className: string
  readonly style: CSSProperties
}

/** Width of a cell, and how far from the edge a pinned one sticks. */
export function placeOf(column: SizedColumn): CellPlace {
  const inlineSize = column.getSize()
  if (column.getIsPinned() !== 'start') return { className: 'data-table-cell', style: { inlineSize } }
  return { className: 'data-table-cell pinned', style: { inlineSize, insetInlineStart: column.getStart('start') } }
}
