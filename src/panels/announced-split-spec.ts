import type { AggregateQuery, AggregateResult } from '../engine/engine'
import { isChosen, toggleValue } from '../model/filter'
import type { FigureSpec, SpecContext } from './figure-spec'
import { pointLabel, POINTS } from './point-label'
import { selectionText } from './selection-text'
import { announcedBars, announcedTwin, type AnnouncedRow } from './announced-bars'
import { openClaims } from './announced-spec'
import { totalOf, type Announcement } from './announcement'

const LEVELS = ['government', 'institutional', 'private'] as const

export function splitQueries(occasion: string): readonly [byLevel: AggregateQuery, byPoint: AggregateQuery] {
  const where = { occasion: [occasion] }
  return [
    { table: 'documents', by: [{ column: 'level' }], except: ['occasion', 'level'], where },
    { table: 'documents', by: [{ column: 'plan_point' }], except: ['occasion', 'point'], where },
  ]
}

/** The one announced total whose split is published: by level and by point, the part not split said as unknown. */
export function announcedSplitSpec(
  occasion: string,
  announcements: readonly Announcement[],
  [byLevel, byPoint]: readonly [AggregateResult, AggregateResult],
  context: SpecContext,
): FigureSpec {
  const { names, translator } = context
  const { t } = translator
  const mine = announcements.filter((one) => one.occasion === occasion)
  const total = totalOf(announcements, occasion)?.official.value ?? 0
  const points = pointRows(occasion, mine, byPoint, context)
  const split = points.reduce((sum, { announced }) => sum + (announced ?? 0), 0)
  // Rows of a point without a figure of its own are among those that the published split leaves open.
  const figured = new Set(mine.filter(({ point, level }) => point !== null && level === null).map(({ point }) => point))
  const open = byPoint.groups.filter(({ keys: [key] }) => !figured.has(key ?? null))
  const rest: AnnouncedRow = {
    ...blankRow(occasion),
    id: 'rest',
    name: t('overview.split.rest'),
    announced: total - split,
    itemised: open.reduce((sum, { count }) => sum + count, 0),
    whole: open.reduce((sum, { whole }) => sum + whole, 0),
    colour: context.palette.soft,
    lit: !context.view.filter.chosen.point,
  }
  const levels = levelRows(occasion, mine, byLevel, context)
  return {
    id: 'announced-split',
    title: t('overview.split.title', { occasion: names.title('occasions', occasion, 'title') }),
    subtitle: selectionText(context) ?? t('overview.split.subtitle', { n: total }),
    summary: t('overview.split.summary', { total, split, n: total - split }),
    chart: announcedBars([levels, [...points, rest]], context),
    twin: announcedTwin([...levels, ...points, rest], t('overview.split.column'), context),
    shown: [
      { text: t('overview.split.shown', { n: byPoint.count, m: byPoint.wholeCount }), open: (view) => ({ ...view, page: 'documents', filter: isChosen(view.filter, 'occasion', occasion) ? view.filter : toggleValue(view.filter, 'occasion', occasion) }) },
      { text: t('overview.split.note'), open: openClaims(occasion) },
    ],
    source: t('overview.source.announced'),
    empty: mine.length === 0,
  }
}

/** What all rows of the split share; the rest has no filter of its own, so that choosing it leads to the claims. */
function blankRow(occasion: string): Pick<AnnouncedRow, 'selected' | 'choose' | 'openClaims'> {
  return { selected: false, choose: openClaims(occasion), openClaims: openClaims(occasion) }
}

function levelRows(occasion: string, mine: readonly Announcement[], result: AggregateResult, { names, palette, view: { filter } }: SpecContext): readonly AnnouncedRow[] {
  return LEVELS.map((level) => {
    const group = result.groups.find(({ keys: [key] }) => key === level)
    const name = names.label('level', level)
    return {
      ...blankRow(occasion),
      id: level,
      name,
      announced: mine.find((one) => one.level === level && one.point === null)?.value ?? null,
      itemised: group?.count ?? 0,
      whole: group?.whole ?? 0,
      lit: !filter.chosen.level || isChosen(filter, 'level', level),
      selected: isChosen(filter, 'level', level),
      colour: palette.classes[4] ?? palette.soft,
      choose: (view) => ({ ...view, filter: toggleValue(view.filter, 'level', level) }),
    }
  })
}

function pointRows(occasion: string, mine: readonly Announcement[], result: AggregateResult, { names, palette, view: { filter } }: SpecContext): readonly AnnouncedRow[] {
  return POINTS.map((point, index) => {
    const group = result.groups.find(({ keys: [key] }) => key === point)
    return {
      ...blankRow(occasion),
      id: `point-${point}`,
      badge: pointLabel(point, names.point(point)),
      short: names.point(point),
      name: `${point} ${names.point(point)}`,
      announced: mine.find((one) => one.point === point && one.level === null)?.value ?? null,
      itemised: group?.count ?? 0,
      whole: group?.whole ?? 0,
      lit: !filter.chosen.point || isChosen(filter, 'point', point),
      selected: isChosen(filter, 'point', point),
      colour: palette.points[index] ?? palette.soft,
      choose: (view) => ({ ...view, filter: toggleValue(view.filter, 'point', point) }),
    }
  })
}
