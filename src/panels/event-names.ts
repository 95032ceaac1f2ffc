import type { Palette } from '../widgets/palette'
import { eventLines } from './chart-axes'
import { textWidth } from '../widgets/text-width'

const ROWS = 3
const LINE = 16

/** Room beside a grid for so many rows of names, in pixels. */
export function eventNamesHeight(rows = ROWS): number {
  return rows * LINE + 8
}

export interface NamedEvent {
  /** Its value on the axis, and where that is from 0 to 1. */
  readonly at: string | number
  readonly share: number
  readonly name: string
}

interface Room {
  /** Pixels of the axis, about. */
  readonly width: number
  /** Pixels beyond its end that a name may reach into. */
  readonly margin?: number
  /** Rows of names, three unless told. */
  readonly rows?: number
  /** What the lowest row leaves at its beginning to the axis' own name. */
  readonly reserved?: number
  readonly position?: 'start' | 'end'
}

/**
 * Lines at events along an axis, with names in rows beside it so that none touches another; a name without room is left
 * out, its line stays; at the edge a name stands to the left of its line.
 */
export function namedEventLines(events: readonly NamedEvent[], { width, margin = 24, rows = ROWS, reserved = -Infinity, position = 'end' }: Room, palette: Palette) {
  const ends: number[] = Array.from({ length: rows }, (_, row) => (row === 0 ? reserved : -Infinity))
  const data = events.map(({ at, share, name }) => {
    const [middle, half] = [share * width, textWidth(name, 12) / 2]
    const atEdge = middle + half > width + margin
    const from = middle - (atEdge ? 2 * half : half)
    const row = ends.findIndex((end) => from > end + 6)
    if (row >= 0) ends[row] = from + 2 * half
    return { xAxis: at, name, label: { show: row >= 0, distance: 4 + row * LINE, ...(atEdge && { align: 'right' as const }) } }
  })
  return { ...eventLines(palette, position, []), data }
}
