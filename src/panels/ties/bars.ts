import type { View } from '../../state/view'
import { wrapText } from '../../widgets/text-width'
import type { FigureSpec, SpecContext } from '../figure-spec'
import { countAxis } from '../chart-axes'

export interface Bar {
  readonly id: string
  readonly name: string
  /** Spoken, and shown by the tooltip. */
  readonly label: string
  readonly count: number
  readonly whole: number
  readonly selected: boolean
  readonly style?: Readonly<Record<string, unknown>>
  readonly choose: (view: View) => View
}

/** Lying bars in the given order, the selected part before its whole; fewer than three are left to the sentence. */
export function bars(entries: readonly Bar[], { palette, narrow, translator }: SpecContext): Pick<FigureSpec, 'chart'> {
  if (entries.length < 3) return {}
  const isNarrowed = entries.some((entry) => entry.selected)
  const row = narrow ? 44 : 28
  const color = palette.stages['under-way'] ?? palette.ink
  const text = ({ count, whole }: Bar): string => (count === whole ? translator.number(count) : translator.t('ties.bar.of', { n: count, m: whole }))
  const marks = entries.map(({ id, label, selected, choose }, index) => ({ id, label, selected, choose, series: 1, index }))
  return {
    chart: {
      height: row * entries.length + 8,
      marks,
      option: {
        grid: { left: 0, right: 64, top: 0, bottom: 0, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
        xAxis: { ...countAxis(palette), axisLabel: { show: false }, splitLine: { show: false } },
        yAxis: {
          type: 'category',
          inverse: true,
          data: entries.map(({ name }) => wrapText(name, 13, narrow ? 330 : 200)),
          axisLine: { show: false },
          axisTick: { show: false },
          axisLabel: narrow
            ? { inside: true, margin: 0, align: 'left', verticalAlign: 'bottom', padding: [0, 0, 9, 0], color: palette.ink, fontSize: 12, interval: 0 }
            : { color: palette.ink, fontSize: 13, interval: 0, margin: 12, lineHeight: 14 },
          z: 3,
        },
        series: [
          { type: 'bar', silent: true, barWidth: 14, barGap: '-100%', itemStyle: { color: palette.ghost }, data: entries.map(({ whole }) => whole), ...shift(narrow) },
          {
            type: 'bar',
            barWidth: 14,
            ...shift(narrow),
            data: entries.map((entry) => ({
              value: entry.count,
              itemStyle: { color, ...entry.style, ...(isNarrowed && !entry.selected ? { opacity: 0.35 } : {}) },
              label: { show: true, position: 'right', color: palette.ink, fontSize: 13, formatter: text(entry) },
            })),
          },
        ],
      },
    },
  }
}

/** On a phone the names stand over their bars. */
function shift(narrow: boolean): object {
  return narrow ? { barCategoryGap: '70%' } : {}
}
