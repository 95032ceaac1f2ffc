import type { AggregateQuery, AggregateResult } from '../../engine/engine'
import { BLANK, type Dimension } from '../../model/dimension'
import { isChosen, toggleValue } from '../../model/filter'
import type { FigureSpec, Shown, SpecContext } from '../figure-spec'
import { selectionText } from '../selection-text'
import { bars } from './bars'
import { tieMarkStyle, type TieMark } from './tie-marks'

/** A column of the ties that is counted in bars. */
export interface BarSubject {
  readonly id: 'ties-spheres' | 'ties-kinds' | 'ties-statuses'
  readonly column: string
  readonly dimension: Dimension
  readonly vocabulary: string
}

export const BAR_SUBJECTS: readonly BarSubject[] = [
  { id: 'ties-spheres', column: 'spheres', dimension: 'sphere', vocabulary: 'spheres' },
  { id: 'ties-statuses', column: 'status', dimension: 'tie-status', vocabulary: 'status' },
  { id: 'ties-kinds', column: 'kind', dimension: 'tie-kind', vocabulary: 'kind' },
]

/** A status looks here as it does in the matrix. */
const STATUS_MARKS: Readonly<Record<string, TieMark>> = { active: 'in-force', planned: 'planned', suspended: 'stopped', ended: 'stopped', unknown: 'unknown' }

export function barsQuery({ column, dimension }: BarSubject): AggregateQuery {
  return { table: 'regional_ties', by: [{ column }], except: [dimension] }
}

/** Ties by sphere, kind or status, most first. */
export function dimensionBarsSpec(subject: BarSubject, result: AggregateResult, context: SpecContext): FigureSpec {
  const { names, palette, translator, view } = context
  const { id, dimension, vocabulary } = subject
  const { t } = translator
  const entries = result.groups
    .flatMap(({ keys: [key], count, whole }) => (key === null || key === undefined || whole === 0 ? [] : [{ key, count, whole, name: names.label(vocabulary, key) }]))
    .toSorted((a, b) => b.whole - a.whole || b.count - a.count)
  const known = entries.filter(({ count }) => count > 0).toSorted((a, b) => b.count - a.count)
  const blank = result.groups.find(({ keys: [key] }) => key === null)?.count ?? 0
  const first = known.slice(0, 3).map(({ name, count }) => t('ties.bar.entry', { name, n: count }))
  return {
    id,
    title: t(`${id}.title`),
    subtitle: selectionText(context) ?? t('ties.all'),
    summary: known.length === 0 ? t('ties.bar.none') : t(`${id}.summary`, { first: translator.list(first), n: result.count }),
    ...bars(
      entries.map(({ key, name, count, whole }) => {
        const mark = dimension === 'tie-status' ? STATUS_MARKS[key] : undefined
        return {
          id: key,
          name,
          count,
          whole,
          label: t('ties.bar.label', { name, n: count, m: whole }),
          selected: isChosen(view.filter, dimension, key),
          ...(mark && { style: tieMarkStyle(mark, palette) }),
          choose: (now) => ({ ...now, filter: toggleValue(now.filter, dimension, key) }),
        }
      }),
      context,
    ),
    twin: {
      columns: [
        { label: t(`dimension.${dimension}`), numeric: false },
        { label: t('ties.column.selected'), numeric: true },
        { label: t('ties.column.whole'), numeric: true },
      ],
      rows: entries.map(({ name, count, whole }) => [name, count, whole]),
    },
    shown: shownParts(subject, result, blank, context),
    source: t('ties.source'),
    empty: result.count === 0,
  }
}

function shownParts({ id, dimension }: BarSubject, result: AggregateResult, blank: number, { translator: { t } }: SpecContext): readonly Shown[] {
  const parts: Shown[] = [{ text: t('ties.bar.shown', { n: result.placed, m: result.count }) }]
  if (id === 'ties-spheres') parts.push({ text: t('ties-spheres.rule') })
  if (id === 'ties-statuses') parts.push({ text: t('ties-statuses.rule') })
  if (blank > 0) parts.push({ text: t('ties.bar.blank', { n: blank, m: result.count }), open: (view) => ({ ...view, filter: toggleValue(view.filter, dimension, BLANK) }) })
  const aggregates = result.rows - result.count
  if (aggregates > 0) parts.push({ text: t('ties.aggregates', { n: aggregates }) })
  return parts
}
