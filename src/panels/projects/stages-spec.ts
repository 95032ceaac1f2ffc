import type { AggregateQuery, AggregateResult } from '../../engine/engine'
import type { FigureSpec, SpecContext } from '../figure-spec'
import { selectionText } from '../selection-text'
import { smallBars, smallBarsTwin, type SmallBar } from '../small-bars'
import { RUNNING, STAGES } from '../stage-order'
import { valueBar } from '../value-bar'
import { withinPart } from './within-part'

export const STAGES_QUERY: AggregateQuery = { table: 'projects', by: [{ column: 'stage' }], except: ['stage'] }

/** Projects by the stage last seen, or by the one their steps tell at the as-of date. */
export function stagesSpec(result: AggregateResult, context: SpecContext): FigureSpec {
  const { names, palette, translator } = context
  const { t } = translator
  const bar = (stage: string | null): SmallBar => {
    const { count = 0, whole = 0 } = result.groups.find(({ keys: [key] }) => key === stage) ?? {}
    const name = stage === null ? t('projects.stages.unknown') : names.label('status', stage)
    return {
      ...valueBar('stage', stage, { name, label: t('projects.mark', { name, n: count, m: whole }), count, whole }, context),
      ...(stage !== null && { colour: palette.stages[stage] ?? palette.soft }),
    }
  }
  const known = STAGES.map(bar)
  const blank = bar(null)
  const bars = blank.whole > 0 ? [...known, blank] : known
  const first = known.toSorted((a, b) => b.count - a.count)[0]
  const running = known.filter(({ id }) => RUNNING.some((stage) => stage === id)).reduce((sum, { count }) => sum + count, 0)
  return {
    id: 'projects-stages',
    title: t('projects.stages.title'),
    subtitle: selectionText(context) ?? t('projects.all'),
    summary: t('projects.stages.summary', { running, n: result.count, first: first?.name ?? '', m: first?.count ?? 0 }),
    ...smallBars(bars, context),
    twin: smallBarsTwin(bars, t('dimension.stage'), t('projects.column.selected'), t('projects.column.whole')),
    shown: [{ text: t('projects.stages.shown', { n: result.placed, m: result.count }) }, ...withinPart(result, context)],
    source: t('projects.source'),
    empty: result.count === 0,
  }
}
