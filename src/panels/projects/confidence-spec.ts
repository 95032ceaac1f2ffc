import type { AggregateQuery, AggregateResult } from '../../engine/engine'
import { toggleValue } from '../../model/filter'
import type { FigureSpec, SpecContext } from '../figure-spec'
import { selectionText } from '../selection-text'

export const CONFIDENCE_QUERY: AggregateQuery = { table: 'projects', by: [{ column: 'confidence' }], except: ['confidence'] }

/** How well the rows are founded: too few marks for a picture, so a sentence whose numbers open their rows. */
export function confidenceSpec(result: AggregateResult, context: SpecContext): FigureSpec {
  const { names, translator } = context
  const { t } = translator
  const levels = result.groups.flatMap(({ keys: [key], rows }) => (key && rows > 0 ? [{ key, rows, name: names.label('confidence', key) }] : []))
  const high = levels.find(({ key }) => key === 'high')?.rows ?? 0
  return {
    id: 'projects-confidence',
    title: t('projects.confidence.title'),
    subtitle: selectionText(context) ?? t('projects.all'),
    summary: t('projects.confidence.summary', { n: high, m: result.rows }),
    twin: {
      columns: [
        { label: t('dimension.confidence'), numeric: false },
        { label: t('projects.column.selected'), numeric: true },
      ],
      rows: levels.map(({ name, rows }) => [name, rows]),
    },
    shown: levels.map(({ key, name, rows }) => ({
      text: t('projects.ranking.entry', { name, n: rows }),
      open: (view) => ({ ...view, filter: toggleValue(view.filter, 'confidence', key) }),
    })),
    source: t('projects.source'),
    empty: result.rows === 0,
  }
}
