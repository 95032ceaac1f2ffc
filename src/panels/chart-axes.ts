import type { Palette } from '../widgets/palette'

/** A count axis: from zero, whole numbers, faint lines. */
export function countAxis(palette: Palette) {
  return {
    type: 'value' as const,
    min: 0,
    minInterval: 1,
    splitNumber: 4,
    axisLine: { show: false },
    axisTick: { show: false },
    axisLabel: { color: palette.faint, fontSize: 12, hideOverlap: true },
    splitLine: { lineStyle: { color: palette.line, opacity: 0.6 } },
  }
}

const wholeYear = (period: string): string => period.slice(0, 4)
const shortYear = (period: string): string => `’${period.slice(2, 4)}`

/** The year of a month or quarter, short on a phone. Always the same function: with another one a chart is drawn anew. */
export function yearLabel(narrow: boolean): (period: string) => string {
  return narrow ? shortYear : wholeYear
}

/** A line at a remarkable day or year, its name at the top: the `end` of the line, or its `start` where the axis is turned over. */
export function eventLines(palette: Palette, position: 'start' | 'end', events: readonly { readonly at: number | string; readonly name: string }[]) {
  return {
    silent: true,
    symbol: 'none' as const,
    lineStyle: { color: palette.faint, type: 'dotted' as const, width: 1 },
    label: { color: palette.soft, fontSize: 12, position, distance: 4, formatter: '{b}' },
    data: events.map(({ at, name }) => ({ xAxis: at, name })),
  }
}
