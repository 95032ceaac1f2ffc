import { useTranslator } from '../i18n/use-translator'
import { clausesOf, removeClause } from '../model/filter'
import { useUpdateView, useView } from '../state/use-view'
import { useClauseText } from './use-clause-text'

/** Nothing passes the filter: names each condition and offers to remove it. */
export function EmptyFigure() {
  const { t } = useTranslator()
  const { filter } = useView()
  const update = useUpdateView()
  const textOf = useClauseText()
  return (
    <div className="empty">
      <p>{t('figure.empty')}</p>
      <p>
        {clausesOf(filter).map((clause) => (
          <button key={`${clause.kind}${textOf(clause)}`} type="button" className="chip" onClick={() => update((view) => ({ ...view, filter: removeClause(view.filter, clause) }))}>
            {t('figure.empty.remove', { clause: textOf(clause) })}
          </button>
        ))}
      </p>
    </div>
  )
}
