import { useTranslator } from '../../i18n/use-translator'
import { removeClause, type Clause } from '../../model/filter'
import { useUpdateView } from '../../state/use-view'
import { useClauseText } from '../use-clause-text'
import { useUnmatched } from './use-unmatched'
import './chips.css'

/** Every condition of the selection; its × removes it and leaves the focus with its neighbour. */
export function Chips({ clauses }: { readonly clauses: readonly Clause[] }) {
  const { t } = useTranslator()
  const update = useUpdateView()
  const textOf = useClauseText()
  const isUnmatched = useUnmatched()
  if (clauses.length === 0) return null
  const remove = (clause: Clause, item: Element | null): void => {
    const neighbour = item?.nextElementSibling ?? item?.previousElementSibling
    const next = neighbour?.querySelector('button') ?? document.querySelector<HTMLElement>('.filter-button')
    next?.focus()
    update((view) => ({ ...view, filter: removeClause(view.filter, clause) }))
  }
  return (
    <ul className="filter-chips" aria-label={t('filter.chips')}>
      {clauses.map((clause) => {
        const text = textOf(clause)
        const unmatched = clause.kind === 'value' && isUnmatched(clause)
        return (
          <li key={JSON.stringify(clause)} className={unmatched ? 'filter-chip unmatched' : 'filter-chip'}>
            {clause.kind === 'value' && clause.dimension === 'point' && (
              <span className="badge" data-point={clause.value} aria-hidden="true">
                {clause.value}
              </span>
            )}
            <span>{text}</span>
            {unmatched && <em>{t('filter.unmatched')}</em>}
            <button type="button" aria-label={t('filter.remove', { clause: text })} onClick={(event) => remove(clause, event.currentTarget.closest('li'))}>
              <span aria-hidden="true">×</span>
            </button>
          </li>
        )
      })}
    </ul>
  )
}
