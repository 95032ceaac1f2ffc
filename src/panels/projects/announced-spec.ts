import type { AggregateQuery, AggregateResult, RowsQuery, RowWindow } from '../../engine/engine'
import type { Language } from '../../model/schema'
import { textWidth } from '../../widgets/text-width'
import { eventLines } from '../chart-axes'
import type { FigureSpec, Shown, SpecContext } from '../figure-spec'
import { selectionText } from '../selection-text'
import { isQuarterChosen, quarterOf, toggleQuarter, yearOf, type Quarter } from './quarter'

export const ANNOUNCED_QUERIES: readonly [byMonth: AggregateQuery, byYear: AggregateQuery] = [
  { table: 'projects', by: [{ column: 'announced_on', bin: 'month' }], except: ['date'] },
  { table: 'projects', by: [{ column: 'announced_on', bin: 'year' }], except: ['date'] },
]

export function occasionsQuery(language: Language): RowsQuery {
  return { table: 'occasions', columns: ['id', 'on'], sort: [{ column: 'on', descending: false }], unfiltered: true, language }
}

const HEIGHT = 144
/** About the width of the axis in a line of four figures, and the room right of it, in pixels. */
const WIDTH = 250
const MARGIN = 24

/** When projects were announced, quarter by quarter, with the summits. Rows dated by year only are said, not drawn. */
export function announcedSpec([byMonth, byYear]: readonly [AggregateResult, AggregateResult], occasions: RowWindow, context: SpecContext): FigureSpec {
  const { palette, translator, view } = context
  const { t } = translator
  const bars = quartersOf(byMonth)
  const most = bars.toSorted((a, b) => b.count - a.count)[0]
  const first = bars[0]?.quarter ?? 0
  const isNarrowed = bars.some(({ quarter }) => isQuarterChosen(view.filter, quarter))
  const named = (quarter: Quarter): string => t('projects.quarter', { q: String((quarter % 4) + 1), year: String(yearOf(quarter)) })
  const colour = palette.stages['under-way'] ?? palette.ink
  return {
    id: 'projects-announced',
    title: t('projects.announced.title'),
    subtitle: selectionText(context) ?? t('projects.all'),
    summary: most && most.count > 0 ? t('projects.announced.summary', { quarter: named(most.quarter), n: most.count }) : t('projects.ranking.none'),
    ...(bars.length >= 3 && {
      chart: {
        height: HEIGHT,
        marks: bars.map(({ quarter, count, whole }, index) => ({
          id: String(quarter),
          label: t('projects.mark', { name: named(quarter), n: count, m: whole }),
          selected: isQuarterChosen(view.filter, quarter),
          series: 1,
          index,
          choose: (now) => ({ ...now, filter: toggleQuarter(now.filter, quarter) }),
        })),
        option: {
          grid: { left: 2, right: MARGIN, top: 18, bottom: 20 },
          xAxis: {
            type: 'category',
            data: bars.map(({ quarter }) => named(quarter)),
            axisLine: { lineStyle: { color: palette.faint } },
            axisTick: { show: false },
            axisLabel: {
              color: palette.soft,
              fontSize: 12,
              interval: (index: number) => (first + index) % 8 === 0,
              formatter: (_: string, index: number) => String(yearOf(first + index)),
            },
          },
          yAxis: { type: 'value', show: false, min: 0 },
          series: [
            {
              type: 'bar',
              silent: true,
              barGap: '-100%',
              barCategoryGap: '20%',
              itemStyle: { color: palette.ghost },
              data: bars.map(({ whole }) => whole),
              markLine: { ...eventLines(palette, 'end', []), data: linesOf(occasions, bars.map(({ quarter }) => quarter), context) },
            },
            {
              type: 'bar',
              barCategoryGap: '20%',
              emphasis: { itemStyle: { color: palette.ink } },
              data: bars.map(({ quarter, count }) => ({
                value: count,
                itemStyle: { color: colour, ...(isNarrowed && !isQuarterChosen(view.filter, quarter) && { opacity: 0.3 }) },
                label: { show: quarter === most?.quarter && count > 0, position: 'top', distance: 2, opacity: 1, color: palette.ink, fontSize: 12, formatter: translator.number(count) },
              })),
            },
          ],
        },
      },
    }),
    twin: {
      columns: [
        { label: t('projects.announced.column'), numeric: false },
        { label: t('projects.column.selected'), numeric: true },
        { label: t('projects.column.whole'), numeric: true },
      ],
      rows: bars.map(({ quarter, count, whole }) => [named(quarter), count, whole]),
    },
    shown: shownParts(byMonth, byYear, context),
    source: t('projects.source'),
    empty: byMonth.count === 0,
  }
}

interface Bar {
  readonly quarter: Quarter
  readonly count: number
  readonly whole: number
}

/** Every quarter from the first to the last, empty ones too. */
function quartersOf({ groups }: AggregateResult): readonly Bar[] {
  const dated = groups.flatMap(({ keys: [month], count, whole }) => (month ? [{ quarter: quarterOf(month), count, whole }] : []))
  if (dated.length === 0) return []
  const [first, last] = [Math.min(...dated.map(({ quarter }) => quarter)), Math.max(...dated.map(({ quarter }) => quarter))]
  return Array.from({ length: last - first + 1 }, (_, index): Bar => {
    const inside = dated.filter(({ quarter }) => quarter === first + index)
    return { quarter: first + index, count: inside.reduce((sum, { count }) => sum + count, 0), whole: inside.reduce((sum, { whole }) => sum + whole, 0) }
  })
}

/** Occasions as lines; a name is written where it does not run into the one before, at the edge to the left of its line. */
function linesOf({ rows }: RowWindow, quarters: readonly Quarter[], { names }: SpecContext) {
  let free = 0
  return rows.flatMap(([id, on]) => {
    const at = quarters.indexOf(quarterOf(String(on)))
    if (at < 0) return []
    const name = names.title('occasions', String(id), 'short')
    const [middle, half] = [((at + 0.5) / quarters.length) * WIDTH, textWidth(name, 12) / 2]
    const atEdge = middle + half > WIDTH + MARGIN
    const show = middle - (atEdge ? 2 * half : half) > free
    if (show) free = middle + half + 6
    return [{ xAxis: at, name, label: { show, ...(atEdge && { align: 'right' as const }) } }]
  })
}

function shownParts(byMonth: AggregateResult, byYear: AggregateResult, { translator: { t } }: SpecContext): readonly Shown[] {
  const [vague, undated] = [byYear.placed - byMonth.placed, byYear.count - byYear.placed]
  return [
    { text: t('projects.announced.shown', { n: byMonth.placed, m: byMonth.count }) },
    ...(vague > 0 ? [{ text: t('projects.announced.vague', { n: vague }) }] : []),
    ...(undated > 0 ? [{ text: t('projects.announced.undated', { n: undated }) }] : []),
  ]
}
