import type { AggregateResult } from '../../engine/engine'
import { setBound } from '../../model/filter'
import { textWidth } from '../../widgets/text-width'
import { countAxis, yearLabel } from '../chart-axes'
import { chartUnlessFew, type FigureMark, type FigureSpec, type SpecContext } from '../figure-spec'
import { selectionText } from '../selection-text'
import { OUTCOMES, RUNNING, STAGES } from '../stage-order'

/** How many projects stood at which stage at the end of each quarter, as dated steps tell it. Choosing a quarter sets the as-of date. */
export function stagesOverTimeSpec(quarters: readonly string[], answers: readonly AggregateResult[], context: SpecContext): FigureSpec {
  const { names, translator } = context
  const { t, date } = translator
  const countAt = (index: number, stage: string): number => answers[index]?.groups.find(({ keys: [key] }) => key === stage)?.count ?? 0
  const totalAt = (index: number): number => STAGES.reduce((sum, stage) => sum + countAt(index, stage), 0)
  const runningAt = (index: number): number => RUNNING.reduce((sum, stage) => sum + countAt(index, stage), 0)
  const last = quarters.length - 1
  const peak = quarters.reduce((best, _, index) => (runningAt(index) > runningAt(best) ? index : best), 0)
  return {
    id: 'stages-over-time',
    title: t('overview.stages.title'),
    subtitle: selectionText(context) ?? t('overview.stages.subtitle', { from: quarters[0]?.slice(0, 4) ?? '', to: quarters[last]?.slice(0, 4) ?? '' }),
    summary: runningAt(peak) === 0 ? t('overview.stages.summary.idle', { n: totalAt(last), date: date(quarters[last] ?? '') }) : t('overview.stages.summary', { n: totalAt(last), running: runningAt(last), date: date(quarters[last] ?? ''), peak: date(quarters[peak] ?? ''), m: runningAt(peak) }),
    ...chartUnlessFew({ height: 320, option: drawing(quarters, countAt, totalAt, context), marks: marksOf(quarters, countAt, totalAt, context) }),
    twin: {
      columns: [{ label: t('overview.stages.column'), numeric: false }, ...STAGES.map((stage) => ({ label: names.label('status', stage), numeric: true })), { label: t('overview.total'), numeric: true }],
      rows: quarters.map((quarter, index) => [date(quarter), ...STAGES.map((stage) => countAt(index, stage)), totalAt(index)]),
    },
    shown: [{ text: t('overview.stages.shown', { n: totalAt(last) }), open: (view) => ({ ...view, page: 'projects' }) }, { text: t('overview.stages.rule') }],
    source: t('overview.source.steps'),
    empty: quarters.every((_, index) => totalAt(index) === 0),
  }
}

const beginsYear = (_: number, quarter: string): boolean => quarter.endsWith('-03')
const beginsEvenYear = (_: number, quarter: string): boolean => quarter.endsWith('-03') && Number(quarter.slice(0, 4)) % 2 === 0

type CountAt = (index: number, stage: string) => number

function drawing(quarters: readonly string[], countAt: CountAt, totalAt: (index: number) => number, { palette, names, narrow, view }: SpecContext) {
  const asOf = view.filter.asOf
  const lit = (quarter: string): boolean => asOf === undefined || quarter <= asOf.slice(0, 7)
  const right = 20 + Math.max(...OUTCOMES.map((stage) => textWidth(`${names.label('status', stage)} 000`, 12)))
  return {
    grid: { left: 32, right, top: 12, bottom: 24 },
    xAxis: {
      type: 'category' as const,
      data: [...quarters],
      axisTick: { show: false },
      axisLine: { lineStyle: { color: palette.soft } },
      axisLabel: { color: palette.soft, fontSize: 12, interval: narrow ? beginsEvenYear : beginsYear, formatter: yearLabel(narrow) },
    },
    yAxis: countAxis(palette),
    series: [
      ...OUTCOMES.map((stage) => ({
        type: 'bar' as const,
        stack: 'stages',
        silent: true,
        barCategoryGap: '8%',
        labelLayout: { moveOverlap: 'shiftY' as const },
        data: quarters.map((quarter, index) => ({
          value: countAt(index, stage),
          itemStyle: { color: lit(quarter) ? (palette.stages[stage] ?? palette.soft) : palette.ghost },
          label: {
            show: index === quarters.length - 1 && countAt(index, stage) > 0,
            position: 'right' as const,
            color: palette.ink,
            fontSize: 12,
            formatter: `${names.label('status', stage)} {c}`,
          },
        })),
      })),
      {
        type: 'bar' as const,
        barGap: '-100%',
        z: 4,
        itemStyle: { color: 'transparent' },
        emphasis: { itemStyle: { borderColor: palette.ink, borderWidth: 2 } },
        data: quarters.map((quarter, index) => ({ value: totalAt(index), ...(asOf === quarter && { itemStyle: { borderColor: palette.accent, borderWidth: 2 } }) })),
      },
    ],
  }
}

function marksOf(quarters: readonly string[], countAt: CountAt, totalAt: (index: number) => number, { translator, names, view }: SpecContext): readonly FigureMark[] {
  const { t, date, list } = translator
  return quarters.flatMap((quarter, index): FigureMark[] => {
    const n = totalAt(index)
    if (n === 0) return []
    const selected = view.filter.asOf === quarter
    const parts = OUTCOMES.filter((stage) => countAt(index, stage) > 0).map((stage) => t('overview.part', { name: names.label('status', stage), n: countAt(index, stage) }))
    return [
      {
        id: quarter,
        label: t('overview.stages.mark', { date: date(quarter), n, parts: list(parts) }),
        selected,
        series: OUTCOMES.length,
        index,
        choose: (now) => ({ ...now, filter: setBound(now.filter, 'asOf', selected ? undefined : quarter) }),
      },
    ]
  })
}
