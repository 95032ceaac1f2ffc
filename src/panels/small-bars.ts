import type { View } from '../state/view'
import type { FigureSpec, SpecContext, Twin } from './figure-spec'
import { pointBadges } from './point-label'
import { textWidth } from '../widgets/text-width'
import { unknownStyle } from './unknown-style'

/** A bar of a small figure: the selected part before its whole. */
export interface SmallBar {
  readonly id: string
  readonly name: string
  /** The name as the axis writes it, where that differs: with a badge. */
  readonly axis?: string
  /** Spoken, and shown by the tooltip. */
  readonly label: string
  readonly count: number
  readonly whole: number
  readonly selected: boolean
  readonly colour?: string
  /** Nothing is known of these rows: hatched. */
  readonly unknown?: boolean
  readonly choose: (view: View) => View
}

const ROW = 20
const BAR = 12
const SIZE = 12
/** Room for a name, and for a badge before it, in pixels. */
const LABEL = 144
const BADGE = 18

/** Lying bars for a figure that shares its line with others; fewer than three are left to the sentence. */
export function smallBars(bars: readonly SmallBar[], { palette, translator }: SpecContext): Pick<FigureSpec, 'chart'> {
  if (bars.length < 3) return {}
  const isNarrowed = bars.some(({ selected }) => selected)
  const plain = palette.stages['under-way'] ?? palette.ink
  const style = ({ unknown = false, colour = plain, selected }: SmallBar) => ({
    ...(unknown ? unknownStyle(palette) : { color: colour }),
    ...(isNarrowed && !selected && { opacity: 0.3 }),
  })
  return {
    chart: {
      height: ROW * bars.length + 4,
      marks: bars.map(({ id, label, selected, choose }, index) => ({ id, label, selected, choose, series: 1, index })),
      option: {
        grid: { left: 0, right: 36, top: 0, bottom: 0, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
        xAxis: { type: 'value', show: false, min: 0, max: Math.max(1, ...bars.map(({ whole }) => whole)) },
        yAxis: {
          type: 'category',
          inverse: true,
          data: bars.map(({ axis, name }) => axis ?? name),
          axisLine: { show: false },
          axisTick: { show: false },
          axisLabel: { color: palette.ink, fontSize: SIZE, interval: 0, ...labels(bars), rich: pointBadges(palette) },
        },
        series: [
          { type: 'bar', silent: true, barWidth: BAR, barGap: '-100%', itemStyle: { color: palette.ghost }, data: bars.map(({ whole }) => whole) },
          {
            type: 'bar',
            barWidth: BAR,
            emphasis: { itemStyle: { borderColor: palette.ink, borderWidth: 1 } },
            data: bars.map((bar) => ({
              value: bar.count,
              itemStyle: style(bar),
              label: { show: true, position: 'right', opacity: 1, color: palette.ink, fontSize: SIZE, formatter: translator.number(bar.count) },
            })),
          },
        ],
      },
    },
  }
}

/** Names end at their bars; badges stand in a column, and their names begin beside them. */
function labels(bars: readonly SmallBar[]) {
  if (!bars.some(({ axis }) => axis)) return { margin: 8, width: LABEL, overflow: 'truncate' as const }
  const widest = Math.max(...bars.map(({ axis, name }) => textWidth(name, SIZE) + (axis ? BADGE : 0)))
  return { align: 'left' as const, margin: Math.min(LABEL, Math.ceil(widest)) + 12 }
}

/** The same bars as a table. */
export function smallBarsTwin(bars: readonly SmallBar[], heading: string, selected: string, whole: string): Twin {
  return {
    columns: [
      { label: heading, numeric: false },
      { label: selected, numeric: true },
      { label: whole, numeric: true },
    ],
    rows: bars.map((bar) => [bar.name, bar.count, bar.whole]),
  }
}
