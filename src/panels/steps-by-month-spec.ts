import type { AggregateQuery, AggregateResult } from '../engine/engine'
import { setBound, type Filter } from '../model/filter'
import { textWidth } from '../widgets/text-width'
import { countAxis, yearLabel } from './chart-axes'
import { eventNamesHeight, namedEventLines } from './event-names'
import { chartUnlessFew, type FigureMark, type FigureSpec, type SpecContext } from './figure-spec'
import { monthsBetween } from './month-names'
import { selectionText } from './selection-text'
import { STAGES } from './stage-order'

/** Project steps by month and stage reached, and documents by month of signature. */
export const STEPS_BY_MONTH_QUERIES: readonly [steps: AggregateQuery, documents: AggregateQuery] = [
  { table: 'project_events', by: [{ column: 'on', bin: 'month' }, { column: 'status' }], except: ['date'] },
  { table: 'documents', by: [{ column: 'signed_on', bin: 'month' }], except: ['date'] },
]

export interface Occasion {
  readonly id: string
  /** Partial ISO date. */
  readonly on: string
}

const [NAMES_HEIGHT, DOCUMENTS_HEIGHT, STEPS_HEIGHT, BETWEEN] = [eventNamesHeight(), 72, 180, 40]
/** Index of the series that carry the marks: documents first, then the stages, then a clear bar over a month's steps. */
const DOCUMENTS_SERIES = 0
const MONTH_SERIES = STAGES.length + 1

/** Signings and project steps over time, with the events between the first and the last occasion's year. */
export function stepsByMonthSpec([steps, documents]: readonly [AggregateResult, AggregateResult], occasions: readonly Occasion[], context: SpecContext): FigureSpec {
  const { names, translator } = context
  const { t } = translator
  const [first, last] = [occasions[0]?.on.slice(0, 4) ?? '2016', occasions.at(-1)?.on.slice(0, 4) ?? '2022']
  const months = monthsBetween(first, last)
  const counts = new Map<string, number>()
  for (const { keys: [month, stage], count } of steps.groups) {
    for (const key of [`${month}`, `${month} ${stage}`]) counts.set(key, (counts.get(key) ?? 0) + count)
  }
  const stepsIn = (month: string, stage?: string): number => counts.get(stage === undefined ? month : `${month} ${stage}`) ?? 0
  const signedByMonth = new Map(documents.groups.map(({ keys: [month], count }) => [month, count]))
  const signedIn = (month: string): number => signedByMonth.get(month) ?? 0
  const inWindow = months.reduce((sum, month) => sum + stepsIn(month), 0)
  const signed = months.reduce((sum, month) => sum + signedIn(month), 0)
  const busiest = months.reduce((best, month) => (stepsIn(month) > stepsIn(best) ? month : best), months[0] ?? '')
  const used = months.filter((month) => stepsIn(month) + signedIn(month) > 0)
  return {
    id: 'steps-by-month',
    title: t('overview.steps.title'),
    subtitle: selectionText(context) ?? t('overview.steps.subtitle', { from: first, to: last }),
    summary: inWindow === 0 ? t('overview.steps.summary.documents', { n: signed }) : t('overview.steps.summary', { n: inWindow, documents: signed, month: translator.date(busiest), m: stepsIn(busiest) }),
    ...chartUnlessFew({
      height: NAMES_HEIGHT + DOCUMENTS_HEIGHT + BETWEEN + STEPS_HEIGHT + 28,
      option: drawing(months, stepsIn, signedIn, occasions, context),
      marks: marksOf(months, stepsIn, signedIn, context),
    }),
    twin: {
      columns: [
        { label: t('overview.month'), numeric: false },
        { label: t('overview.steps.documents'), numeric: true },
        ...STAGES.map((stage) => ({ label: names.label('status', stage), numeric: true })),
      ],
      rows: used.map((month) => [translator.date(month), signedIn(month), ...STAGES.map((stage) => stepsIn(month, stage))]),
    },
    shown: [
      { text: t('overview.steps.shown', { n: inWindow, m: steps.count }), open: (view) => ({ ...view, page: 'projects' }) },
      ...(steps.count > inWindow ? [{ text: t('overview.steps.outside', { n: steps.placed - inWindow, m: steps.count - steps.placed }) }] : []),
      { text: t('overview.steps.signed', { n: signed, m: documents.count }), open: (view) => ({ ...view, page: 'documents' }) },
    ],
    source: t('overview.source.steps'),
    empty: steps.count + documents.count === 0,
  }
}

const beginsYear = (_: number, month: string): boolean => month.endsWith('-01')

type StepCount = (month: string, stage?: string) => number

function isLit({ from, to }: Filter, month: string): boolean {
  return (from === undefined || month >= from.slice(0, 7)) && (to === undefined || month.slice(0, to.length) <= to.slice(0, 7))
}

function drawing(months: readonly string[], stepsIn: StepCount, signedIn: (month: string) => number, occasions: readonly Occasion[], { palette, names, narrow, view, translator: { t } }: SpecContext) {
  const left = 32
  const stepsTop = NAMES_HEIGHT + DOCUMENTS_HEIGHT + BETWEEN
  // A month without any has no bar: most are such, and each would be laid out and drawn.
  const bar = (value: number, month: string, colour: string) => (value === 0 ? null : { value, itemStyle: { color: isLit(view.filter, month) ? colour : palette.ghost } })
  const events = occasions.flatMap(({ id, on }) => {
    const [at, index] = [on.slice(0, 7), months.indexOf(on.slice(0, 7))]
    return index < 0 ? [] : [{ at, share: (index + 0.5) / months.length, name: names.title('occasions', id, 'short') }]
  })
  const lines = namedEventLines(events, { width: narrow ? 300 : 1180, reserved: textWidth(t('overview.steps.documents'), 12) - left }, palette)
  const monthAxis = { type: 'category' as const, data: [...months], axisTick: { show: false }, axisLine: { lineStyle: { color: palette.soft } } }
  const heading = (name: string) => ({ name, nameLocation: 'end' as const, nameGap: 8, nameTextStyle: { color: palette.soft, fontSize: 12, align: 'left' as const, padding: [0, 0, 0, -left] } })
  return {
    grid: [
      { left, right: 8, top: NAMES_HEIGHT, height: DOCUMENTS_HEIGHT },
      { left, right: 8, top: stepsTop, height: STEPS_HEIGHT },
    ],
    xAxis: [
      { ...monthAxis, gridIndex: 0, axisLabel: { show: false } },
      { ...monthAxis, gridIndex: 1, axisLabel: { color: palette.soft, fontSize: 12, interval: beginsYear, formatter: yearLabel(narrow) } },
    ],
    yAxis: [
      { ...countAxis(palette), ...heading(t('overview.steps.documents')), gridIndex: 0, splitNumber: 2 },
      { ...countAxis(palette), ...heading(t('overview.steps.steps')), gridIndex: 1 },
    ],
    series: [
      {
        type: 'bar' as const,
        xAxisIndex: 0,
        yAxisIndex: 0,
        barCategoryGap: '20%',
        emphasis: { itemStyle: { borderColor: palette.ink, borderWidth: 2 } },
        markLine: lines,
        label: { show: true, position: 'right' as const, color: palette.ink, fontSize: 12 },
        data: months.map((month) => bar(signedIn(month), month, palette.ink)),
      },
      ...STAGES.map((stage) => ({
        type: 'bar' as const,
        xAxisIndex: 1,
        yAxisIndex: 1,
        stack: 'steps',
        silent: true,
        barCategoryGap: '20%',
        data: months.map((month) => bar(stepsIn(month, stage), month, palette.stages[stage] ?? palette.soft)),
      })),
      {
        type: 'bar' as const,
        xAxisIndex: 1,
        yAxisIndex: 1,
        barGap: '-100%',
        z: 4,
        itemStyle: { color: 'transparent' },
        emphasis: { itemStyle: { borderColor: palette.ink, borderWidth: 2 } },
        markLine: { ...lines, data: lines.data.map(({ xAxis }) => ({ xAxis, label: { show: false } })) },
        data: months.map((month) => stepsIn(month)),
      },
    ],
  }
}

function marksOf(months: readonly string[], stepsIn: StepCount, signedIn: (month: string) => number, { translator, names, view }: SpecContext): readonly FigureMark[] {
  const { t, date, list } = translator
  return months.flatMap((month, index): FigureMark[] => {
    const selected = view.filter.from === month && view.filter.to === month
    const bound = selected ? undefined : month
    const shared = { selected, index, choose: (now: SpecContext['view']) => ({ ...now, filter: setBound(setBound(now.filter, 'from', bound), 'to', bound) }) }
    const marks: FigureMark[] = []
    if (signedIn(month) > 0) marks.push({ ...shared, id: `signed-${month}`, series: DOCUMENTS_SERIES, label: t('overview.steps.mark.signed', { month: date(month), n: signedIn(month) }) })
    if (stepsIn(month) > 0) {
      const parts = STAGES.filter((stage) => stepsIn(month, stage) > 0).map((stage) => t('overview.part', { name: names.label('status', stage), n: stepsIn(month, stage) }))
      marks.push({ ...shared, id: `steps-${month}`, series: MONTH_SERIES, label: t('overview.steps.mark', { month: date(month), n: stepsIn(month), parts: list(parts) }) })
    }
    return marks
  })
}
