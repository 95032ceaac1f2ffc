import type { CustomSeriesOption } from 'echarts'
import type { AggregateQuery, AggregateResult, RowWindow } from '../../engine/engine'
import { wrapText } from '../../widgets/text-width'
import { eventNamesHeight, namedEventLines } from '../event-names'
import type { FigureSpec, SpecContext } from '../figure-spec'
import { selectionText } from '../selection-text'
import { frameOf } from './since-spec'
import { binText, binsOf, choosePeriod, isPeriodChosen } from './year-bins'

export const STEPS_QUERY: AggregateQuery = { table: 'tie_events', by: [{ column: 'kind' }, { column: 'on', bin: 'year' }], except: ['date'] }

const ROW = 40
const TALLEST = 28

interface Count {
  readonly count: number
  readonly whole: number
}

function sum(counts: readonly Count[]): Count {
  return counts.reduce((total, one) => ({ count: total.count + one.count, whole: total.whole + one.whole }), { count: 0, whole: 0 })
}

/** Visits, signings, forums … a year, a row of small bars each, all to one scale. */
export function stepsSpec(result: AggregateResult, occasions: RowWindow, context: SpecContext): FigureSpec {
  const { names, palette, translator, view, narrow, room } = context
  const { t } = translator
  const steps = result.groups.flatMap(({ keys: [kind, year], count, whole }) => (kind && year && whole > 0 ? [{ kind, year: Number(year), count, whole }] : []))
  const ofKind = (kind: string): readonly Count[] => steps.filter((step) => step.kind === kind)
  const kinds = [...new Set(steps.map(({ kind }) => kind))].toSorted((a, b) => sum(ofKind(b)).whole - sum(ofKind(a)).whole)
  const bins = binsOf(steps.map(({ year }) => year), narrow ? 5 : 1)
  const bars = kinds.flatMap((kind, row) =>
    bins.flatMap((bin, column) => {
      const total = sum(steps.filter((step) => step.kind === kind && step.year >= bin.from && step.year <= bin.to))
      return total.whole === 0 ? [] : [{ ...bin, kind, row, column, ...total }]
    }),
  )
  const [labels, right] = narrow ? [110, 8] : [200, 56]
  const most = bars.toSorted((a, b) => b.count - a.count)[0]
  const totals = kinds.map((kind) => ({ kind, count: sum(ofKind(kind)).count }))
  const named = ({ kind, count }: { readonly kind: string; readonly count: number }): string => t('ties.bar.entry', { name: names.label('kind', kind), n: count })
  const frequent = totals.filter(({ count }) => count > 0).toSorted((a, b) => b.count - a.count).slice(0, 3)
  const tallest = Math.max(1, ...bars.map(({ whole }) => whole))
  const isNarrowed = bars.some((bar) => isPeriodChosen(view.filter, bar))
  const tall = (count: number): number => (count / tallest) * TALLEST
  const renderItem: CustomSeriesOption['renderItem'] = (params, api) => {
    const bar = bars[params.dataIndex]
    const [x = 0, middle = 0] = api.coord([bar?.column ?? 0, bar?.row ?? 0])
    const size = api.size?.([1, 1])
    const width = (Array.isArray(size) ? (size[0] ?? 0) : (size ?? 0)) * 0.82
    const base = middle + ROW / 2
    const box = (count: number) => ({ x, y: base - tall(count), width, height: tall(count) })
    const dim = isNarrowed && bar !== undefined && !isPeriodChosen(view.filter, bar)
    return {
      type: 'group',
      children: [
        { type: 'rect', shape: box(bar?.whole ?? 0), style: { fill: palette.ghost } },
        { type: 'rect', shape: box(bar?.count ?? 0), style: { fill: palette.stages['under-way'] ?? palette.ink, opacity: dim ? 0.35 : 1 }, emphasis: { style: { fill: palette.ink } } },
        ...(bar === most && bar !== undefined ? [{ type: 'text' as const, style: { text: String(bar.count), x: x + width / 2, y: base - tall(bar.whole) - 2, align: 'center' as const, verticalAlign: 'bottom' as const, fill: palette.ink, font: api.font({ fontSize: 12 }) } }] : []),
      ],
    }
  }
  return {
    id: 'ties-steps',
    title: t('ties-steps.title'),
    subtitle: selectionText(context) ?? t('ties-steps.all'),
    summary: most === undefined || most.count === 0 ? t('ties-steps.none') : t('ties-steps.summary', { n: result.count, kinds: translator.list(frequent.map(named)), period: binText(most), kind: names.label('kind', most.kind), most: most.count }),
    ...(bars.length >= 3 && {
      chart: {
        height: ROW * kinds.length + eventNamesHeight(2) + 24,
        marks: bars.map((bar, index) => ({
          id: `${bar.kind}-${bar.from}`,
          label: t('ties-steps.mark', { kind: names.label('kind', bar.kind), period: binText(bar), n: bar.count, m: bar.whole }),
          selected: isPeriodChosen(view.filter, bar),
          series: 0,
          index,
          choose: (now) => choosePeriod(now, bar),
        })),
        option: {
          grid: { left: 0, right, top: eventNamesHeight(2), bottom: 0, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
          xAxis: {
            type: 'value',
            min: 0,
            max: bins.length,
            interval: 1,
            axisLine: { lineStyle: { color: palette.faint } },
            axisTick: { show: false },
            splitLine: { show: false },
            axisLabel: { color: palette.soft, fontSize: 12, align: 'left', hideOverlap: true, formatter: (at: number) => ((bins[at]?.from ?? 1) % 10 === 0 ? String(bins[at]?.from) : '') },
          },
          yAxis: {
            type: 'category',
            inverse: true,
            data: totals.map((total) => wrapText(named(total), 13, labels)),
            axisLine: { show: false },
            axisTick: { show: false },
            splitLine: { show: true, lineStyle: { color: palette.line } },
            axisLabel: { color: palette.ink, fontSize: narrow ? 12 : 13, margin: 12, lineHeight: 15 },
          },
          series: [
            {
              type: 'custom',
              renderItem,
              data: bars.map(({ column, row }) => [column, row]),
              markLine: namedEventLines(frameOf(occasions).flatMap(({ year, name }) => {
                const at = bins.findIndex(({ from, to }) => year >= from && year <= to)
                return at < 0 ? [] : [{ at, share: at / bins.length, name }]
              }), { width: room - labels - right - 12, margin: right, rows: 2, position: 'start' }, palette),
            },
          ],
        },
      },
    }),
    twin: {
      columns: [
        { label: t('ties-steps.column.kind'), numeric: false },
        { label: t('ties-steps.column.period'), numeric: false },
        { label: t('ties.column.selected'), numeric: true },
        { label: t('ties.column.whole'), numeric: true },
      ],
      rows: bars.map((bar) => [names.label('kind', bar.kind), binText(bar), bar.count, bar.whole]),
    },
    shown: [{ text: t('ties-steps.shown', { n: result.placed, m: result.count }) }],
    source: t('ties-steps.source'),
    empty: result.count === 0,
  }
}
