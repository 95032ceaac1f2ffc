import { defaultRangeExtractor, elementScroll, observeElementOffset, useVirtualizer, type Range } from '@tanstack/react-virtual'
import { useCallback, useEffect, type RefObject } from 'react'

/** Taller boxes than this are cut off or drawn unevenly by one browser or another. */
const TALLEST = 8_000_000

interface Options {
  readonly scroller: RefObject<HTMLDivElement | null>
  readonly rows: number
  /** In CSS pixels. */
  readonly rowHeight: number
  /** Stays in the document wherever the reader scrolls, so that the focus is not lost with it. */
  readonly keep: number
  readonly onRange: (from: number, to: number) => void
}

export interface PlacedRow {
  readonly index: number
  /** Distance from the top of the body, in CSS pixels. */
  readonly top: number
}

export interface RowScroll {
  readonly placed: readonly PlacedRow[]
  readonly height: number
  readonly page: number
  /** Scrolls no further than it takes to see the row. */
  readonly reveal: (row: number) => void
}

/**
 * Draws only the rows in sight. Where all rows together would be too tall for a browser, the body is drawn at the greatest safe
 * height and one pixel of scrolling stands for several.
 */
export function useRowScroll({ scroller, rows, rowHeight, keep, onRange }: Options): RowScroll {
  const fullHeight = rows * rowHeight
  const height = Math.min(fullHeight, TALLEST)
  const scale = height === 0 ? 1 : fullHeight / height
  // oxlint-disable-next-line react/incompatible-library -- nothing here is memoised by a compiler
  const virtualizer = useVirtualizer<HTMLDivElement, HTMLDivElement>({
    count: rows,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 6,
    observeElementOffset: (instance, tell) => observeElementOffset(instance, (offset, scrolling) => tell(offset * scale, scrolling)),
    scrollToFn: (offset, options, instance) => elementScroll(offset / scale, options, instance),
    rangeExtractor: useCallback((range: Range) => withKept(defaultRangeExtractor(range), keep, range.count), [keep]),
  })
  useEffect(() => virtualizer.measure(), [virtualizer, rowHeight, scale])

  const { startIndex, endIndex } = virtualizer.range ?? { startIndex: 0, endIndex: 0 }
  useEffect(() => onRange(startIndex, endIndex + 1), [onRange, startIndex, endIndex])

  const shift = (virtualizer.scrollOffset ?? 0) * (1 - 1 / scale)
  const inSight = (scroller.current?.clientHeight ?? 0) - rowHeight
  return {
    placed: virtualizer.getVirtualItems().map(({ index, start }) => ({ index, top: start - shift })),
    height,
    page: Math.max(1, Math.floor(inSight / rowHeight) - 1),
    reveal: (row) => {
      const element = scroller.current
      if (!element || row < 0) return
      const [top, offset] = [row * rowHeight, element.scrollTop * scale]
      // The head sticks to the top and is one row tall: what is under it is not in sight.
      if (top < offset) element.scrollTop = top / scale
      else if (top + rowHeight > offset + inSight) element.scrollTop = (top + rowHeight - inSight) / scale
    },
  }
}

function withKept(indices: readonly number[], keep: number, count: number): number[] {
  if (keep < 0 || keep >= count || indices.includes(keep)) return [...indices]
  return [...indices, keep].sort((a, b) => a - b)
}
