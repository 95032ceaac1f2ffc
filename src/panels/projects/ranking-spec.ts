import type { AggregateQuery, AggregateResult } from '../../engine/engine'
import type { Dimension } from '../../model/dimension'
import type { View } from '../../state/view'
import type { FigureSpec, Shown, SpecContext } from '../figure-spec'
import { selectionText } from '../selection-text'
import { smallBars, smallBarsTwin, type SmallBar } from '../small-bars'
import { valueText } from '../use-clause-text'
import { valueBar } from '../value-bar'

/** What projects are ranked by: where they are, and with whom. */
export const RANKED = ['region', 'prefecture', 'partner'] as const satisfies readonly Dimension[]
export type Ranked = (typeof RANKED)[number]

const TOP = 5

export function rankingQuery(dimension: Ranked): AggregateQuery {
  return { table: 'projects', by: [{ column: dimension }], except: [dimension] }
}

/** The values with most projects, those chosen among them; what has no value stands apart. */
export function rankingSpec(dimension: Ranked, result: AggregateResult, context: SpecContext): FigureSpec {
  const { names, translator, view } = context
  const { t } = translator
  const option = `projects-${dimension}.rows`
  const showsAll = view.options[option] === 'all'
  const bar = (key: string | null, { count, whole }: { readonly count: number; readonly whole: number }): SmallBar => {
    const name = key ? valueText(dimension, key, names, translator) : t(`projects.${dimension}.blank`)
    return valueBar(dimension, key, { name, label: t('projects.mark', { name, n: count, m: whole }), count, whole }, context)
  }
  const all = result.groups.map((group) => bar(group.keys[0] ?? null, group))
  const ranked = all.filter(({ unknown }) => !unknown).toSorted((a, b) => b.count - a.count || b.whole - a.whole || a.name.localeCompare(b.name, translator.language))
  const blank = all.filter(({ unknown, whole }) => unknown && whole > 0)
  const held = ranked.filter(({ count }) => count > 0)
  const kept = showsAll ? ranked : ranked.filter(({ selected, count }, place) => selected || (place < TOP && count > 0))
  const first = held.slice(0, 2).map(({ name, count }) => t('projects.ranking.entry', { name, n: count }))
  return {
    id: `projects-${dimension}`,
    title: t(`projects.${dimension}.title`),
    subtitle: selectionText(context) ?? t('projects.all'),
    summary: held.length === 0 ? t('projects.ranking.none') : t('projects.ranking.summary', { first: translator.list(first) }),
    ...smallBars([...kept, ...blank], context),
    twin: smallBarsTwin([...ranked, ...blank], t(`dimension.${dimension}`), t('projects.column.selected'), t('projects.column.whole')),
    shown: [{ text: t(`projects.${dimension}.shown`, { n: result.placed, m: result.count }) }, ...morePart(ranked.length - kept.length, option, showsAll, context)],
    source: t('projects.source'),
    empty: result.count === 0,
  }
}

/** The values that there is no room for, one click away. */
function morePart(more: number, option: string, showsAll: boolean, { translator: { t } }: SpecContext): readonly Shown[] {
  const open = (view: View): View => {
    const { [option]: _, ...rest } = view.options
    return { ...view, options: showsAll ? rest : { ...rest, [option]: 'all' } }
  }
  if (showsAll) return [{ text: t('projects.ranking.fewer'), open }]
  return more > 0 ? [{ text: t('projects.ranking.more', { n: more }), open }] : []
}
