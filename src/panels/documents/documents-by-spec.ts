import type { AggregateQuery, AggregateResult } from '../../engine/engine'
import type { Dimension } from '../../model/dimension'
import type { FigureSpec, SpecContext } from '../figure-spec'
import { pointLabel, POINTS } from '../point-label'
import { selectionText } from '../selection-text'
import { smallBars, smallBarsTwin, type SmallBar } from '../small-bars'
import { valueText } from '../use-clause-text'
import { valueBar } from '../value-bar'

/** What documents are counted by. */
export const COUNTED_BY = ['point', 'level', 'document-kind'] as const satisfies readonly Dimension[]
export type CountedBy = (typeof COUNTED_BY)[number]

export function documentsByQuery(dimension: CountedBy): AggregateQuery {
  return { table: 'documents', by: [{ column: dimension }], except: [dimension] }
}

/** Documents by point in the order of the plan, by level or kind with most first. */
export function documentsBySpec(dimension: CountedBy, result: AggregateResult, context: SpecContext): FigureSpec {
  const { names, palette, translator } = context
  const { t } = translator
  const bar = (key: string | null): SmallBar => {
    const { count = 0, whole = 0 } = result.groups.find(({ keys }) => (keys[0] ?? null) === key) ?? {}
    const name = key === null ? t('documents.by.blank') : valueText(dimension, key, names, translator)
    const isPoint = dimension === 'point' && key !== null
    return {
      ...valueBar(dimension, key, { name, label: t('documents.mark', { name, n: count, m: whole }), count, whole }, context),
      ...(isPoint && { axis: pointLabel(key, name), colour: palette.points[Number(key) - 1] ?? palette.soft }),
    }
  }
  const keys: readonly string[] = dimension === 'point' ? POINTS : result.groups.flatMap(({ keys: [key] }) => key ?? [])
  const known = dimension === 'point' ? keys.map(bar) : keys.map(bar).toSorted((a, b) => b.whole - a.whole || b.count - a.count)
  const blank = bar(null)
  const bars = blank.whole > 0 ? [...known, blank] : known
  const first = known.filter(({ count }) => count > 0).toSorted((a, b) => b.count - a.count)
  const told = first.slice(0, 3).map(({ name, count }) => t('documents.by.entry', { name, n: count }))
  return {
    id: `documents-${dimension}`,
    title: t(`documents.${dimension}.title`),
    subtitle: selectionText(context) ?? t('documents.all'),
    summary: told.length === 0 ? t('documents.none') : t('documents.by.summary', { first: translator.list(told) }),
    ...smallBars(bars, context),
    twin: smallBarsTwin(bars, t(`dimension.${dimension}`), t('documents.column.selected'), t('documents.column.whole')),
    shown: [{ text: t(`documents.${dimension}.shown`, { n: result.placed, m: result.count }) }],
    source: t('documents.source'),
    empty: result.count === 0,
  }
}
