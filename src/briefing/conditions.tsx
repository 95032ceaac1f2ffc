import { useTranslator } from '../i18n/use-translator'
import { clausesOf, type Filter } from '../model/filter'
import { useClauseText } from '../panels/use-clause-text'
import './conditions.css'

/** The selection and its date, to be read only. */
export function Conditions({ filter }: { readonly filter: Filter }) {
  const { t, date } = useTranslator()
  const textOf = useClauseText()
  const conditions = clausesOf(filter).filter(({ kind }) => kind !== 'asOf')
  return (
    <ul className="briefing-conditions" aria-label={t('briefing.conditions')}>
      {conditions.map((clause) => (
        <li key={textOf(clause)} className="briefing-condition">
          {clause.kind === 'value' && clause.dimension === 'point' && (
            <span className="badge" data-point={clause.value} aria-hidden="true">
              {clause.value}
            </span>
          )}
          {textOf(clause)}
        </li>
      ))}
      {conditions.length === 0 && <li>{t('pictures.all-data')}</li>}
      <li>{filter.asOf === undefined ? t('pictures.latest') : t('pictures.as-of', { date: date(filter.asOf) })}</li>
    </ul>
  )
}
