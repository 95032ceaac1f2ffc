import type { AggregateQuery, AggregateResult } from '../engine/engine'
import { isChosen, toggleValue, type Filter } from '../model/filter'
import { textWidth } from '../widgets/text-width'
import { readableOn } from '../widgets/readable-on'
import { chartUnlessFew, type FigureMark, type FigureSpec, type SpecContext } from './figure-spec'
import { legendLines } from './legend-lines'
import { pointBadges, pointLabel, pointLabelWidth, POINTS } from './point-label'
import { selectionText } from './selection-text'
import { STAGES, type Stage } from './stage-order'

export const POINTS_BY_STAGE_QUERY: AggregateQuery = { table: 'projects', by: [{ column: 'plan_point' }, { column: 'stage' }], except: ['point', 'stage'] }

const ROW = 34
/** Pixels of a mark of the legend with the gap to its name, between two entries, and of a line. */
const [LEGEND_MARK, LEGEND_GAP, LEGEND_LINE] = [17, 14, 26]

/** The eight points side by side: projects of each by the stage last seen. Choosing a part selects its point and stage. */
export function pointsByStageSpec(result: AggregateResult, context: SpecContext): FigureSpec {
  const { names, translator, view } = context
  const { t } = translator
  const countOf = (point: string, stage: string): number => result.groups.find(({ keys }) => keys[0] === point && keys[1] === stage)?.count ?? 0
  const totalOf = (point: string): number => STAGES.reduce((total, stage) => total + countOf(point, stage), 0)
  const totals = POINTS.map((point) => ({ point, name: names.point(point), total: totalOf(point) }))
  const most = [...totals].sort((a, b) => b.total - a.total)
  const staged = totals.reduce((sum, { total }) => sum + total, 0)
  const [top, bottom] = [most[0], most.at(-1)].map((end) => ({ n: end?.total ?? 0, names: translator.list(most.filter(({ total }) => total === end?.total).map(({ name }) => name)) }))
  return {
    id: 'points-by-stage',
    title: t('overview.points.title'),
    subtitle: selectionText(context) ?? t('overview.points.subtitle', { n: result.count }),
    // Where some have none, the bars show which.
    summary: t(bottom?.n ? 'overview.points.summary' : 'overview.points.most', { most: top?.names ?? '', n: top?.n ?? 0, least: bottom?.names ?? '', m: bottom?.n ?? 0 }),
    ...chartUnlessFew({ ...drawing(countOf, totalOf, context), marks: marksOf(countOf, view.filter, context) }),
    twin: {
      columns: [
        { label: t('dimension.point'), numeric: false },
        ...STAGES.map((stage) => ({ label: names.label('status', stage), numeric: true })),
        { label: t('overview.total'), numeric: true },
      ],
      rows: totals.map(({ point, name, total }) => [`${point} ${name}`, ...STAGES.map((stage) => countOf(point, stage)), total]),
    },
    shown: [
      { text: t('overview.points.shown', { n: staged, m: result.count }), open: (now) => ({ ...now, page: 'projects' }) },
      ...(result.rows > result.count ? [{ text: t('overview.within', { n: result.rows - result.count }) }] : []),
    ],
    source: t('overview.source.projects'),
    empty: result.count === 0,
  }
}

type Count = (point: string, stage: string) => number

function isLit(filter: Filter, point: string, stage: string): boolean {
  const [points, stages] = [filter.chosen.point, filter.chosen.stage]
  return (!points || points.includes(point)) && (!stages || stages.includes(stage))
}

function drawing(countOf: Count, totalOf: (point: string) => number, { palette, names, narrow, room, view }: SpecContext) {
  const stageColour = (stage: Stage): string => palette.stages[stage] ?? palette.soft
  const entries = STAGES.map((stage) => LEGEND_MARK + textWidth(names.label('status', stage), 12))
  const top = legendLines(entries, LEGEND_GAP, room) * LEGEND_LINE + 12
  const size = narrow ? 12 : 14
  const left = Math.max(...POINTS.map((point) => pointLabelWidth(names.point(point), size))) + 12
  return {
    height: top + POINTS.length * ROW + 8,
    option: {
      grid: { left, right: 40, top, bottom: 0 },
      legend: {
        left: 0,
        top: 0,
        padding: 0,
        right: 0,
        selectedMode: false,
        icon: 'rect',
        itemWidth: 12,
        itemHeight: 12,
        itemGap: LEGEND_GAP,
        textStyle: { color: palette.soft, fontSize: 12 },
        data: STAGES.map((stage) => names.label('status', stage)),
      },
      xAxis: { type: 'value' as const, show: false, min: 0, max: Math.max(1, ...POINTS.map(totalOf)) },
      yAxis: {
        type: 'category' as const,
        inverse: true,
        data: POINTS.map((point) => pointLabel(point, names.point(point))),
        axisLine: { show: false },
        axisTick: { show: false },
        axisLabel: { interval: 0, color: palette.ink, fontSize: size, align: 'left' as const, margin: left, rich: pointBadges(palette) },
      },
      series: [
        ...STAGES.map((stage) => ({
          type: 'bar' as const,
          name: names.label('status', stage),
          stack: 'stages',
          barWidth: 20,
          itemStyle: { color: stageColour(stage), borderColor: palette.paper, borderWidth: 1 },
          emphasis: { itemStyle: { borderColor: palette.ink, borderWidth: 2 } },
          data: POINTS.map((point) => {
            const value = countOf(point, stage)
            const lit = isLit(view.filter, point, stage)
            const itemStyle = { color: lit ? stageColour(stage) : palette.ghost }
            if (value === 0) return null
            if (value === 1 || narrow) return { value, itemStyle }
            return { value, itemStyle, label: { show: true, position: 'inside' as const, color: lit ? readableOn(stageColour(stage)) : palette.soft, fontSize: 12, formatter: String(value) } }
          }),
        })),
        // A part without width carries the total at the end of each bar.
        {
          type: 'bar' as const,
          stack: 'stages',
          silent: true,
          data: POINTS.map((point) => ({ value: 0, label: { show: true, position: 'right' as const, color: palette.ink, fontSize: 13, formatter: String(totalOf(point)) } })),
        },
      ],
    },
  }
}

function marksOf(countOf: Count, filter: Filter, { names, translator }: SpecContext): readonly FigureMark[] {
  return POINTS.flatMap((point, index) =>
    STAGES.flatMap((stage, series): FigureMark[] => {
      const n = countOf(point, stage)
      if (n === 0) return []
      const selected = isChosen(filter, 'point', point) && isChosen(filter, 'stage', stage)
      return [
        {
          id: `${point}-${stage}`,
          label: translator.t('overview.points.mark', { point: `${point} ${names.point(point)}`, stage: names.label('status', stage), n }),
          selected,
          series,
          index,
          choose: (view) => ({ ...view, filter: choosePart(view.filter, point, stage, selected) }),
        },
      ]
    }),
  )
}

/** Both conditions together; a second choice clears both. */
function choosePart(filter: Filter, point: string, stage: string, selected: boolean): Filter {
  const withPoint = isChosen(filter, 'point', point) === selected ? toggleValue(filter, 'point', point) : filter
  return isChosen(withPoint, 'stage', stage) === selected ? toggleValue(withPoint, 'stage', stage) : withPoint
}
