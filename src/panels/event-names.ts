import type { Palette } from '../widgets/palette'
import { textWidth } from '../widgets/text-width'

const ROWS = 3
const LINE = 14

/** Room above a grid for the names of `eventLines` in their rows, in pixels. */
export const EVENT_NAMES_HEIGHT = ROWS * LINE + 8

/**
 * Lines at events along an axis of months, with names in up to three rows above it so that none touches another; a name
 * without room is left out, its line stays. `width` is about that
 * of the axis in pixels, of which the lowest row leaves the first `reserved` to the axis' own name.
 */
export function namedEventLines(events: readonly { readonly on: string; readonly name: string }[], months: readonly string[], width: number, reserved: number, palette: Palette) {
  const ends: number[] = Array.from({ length: ROWS }, (_, row) => (row === 0 ? reserved : -Infinity))
  const data = events.flatMap(({ on, name }) => {
    const index = months.indexOf(on.slice(0, 7))
    if (index < 0) return []
    const middle = ((index + 0.5) / months.length) * width
    const half = textWidth(name, 12) / 2
    const row = middle + half > width + 24 ? -1 : ends.findIndex((end) => middle - half > end + 6)
    if (row >= 0) ends[row] = middle + half
    return [{ xAxis: on.slice(0, 7), name, label: { show: row >= 0, distance: 4 + row * LINE } }]
  })
  return {
    silent: true,
    symbol: 'none' as const,
    lineStyle: { color: palette.faint, type: 'dotted' as const, width: 1 },
    label: { color: palette.soft, fontSize: 12, position: 'end' as const, formatter: '{b}' },
    data,
  }
}
