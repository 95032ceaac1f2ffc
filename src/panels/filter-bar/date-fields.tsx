import { useId } from 'react'
import { useTranslator } from '../../i18n/use-translator'
import { useAskedView } from '../../state/use-view'
import { useBoundDraft } from '../use-bound-draft'
import './date-fields.css'

const BOUNDS = ['from', 'to', 'asOf'] as const

/** The range of dates and the as-of date, as precise as the reader types them. */
export function DateFields() {
  const { t } = useTranslator()
  const { filter } = useAskedView()
  const heading = useId()
  return (
    <div className="filter-options filter-dates" role="group" aria-labelledby={heading}>
      <header>
        <h3 id={heading}>{t('dimension.date')}</h3>
      </header>
      {BOUNDS.map((bound) => (
        <DateField key={`${bound} ${filter[bound]}`} bound={bound} value={filter[bound] ?? ''} />
      ))}
    </div>
  )
}

function DateField({ bound, value }: { readonly bound: (typeof BOUNDS)[number]; readonly value: string }) {
  const { t } = useTranslator()
  const note = useId()
  const { text, setText, readable, commit } = useBoundDraft(bound, value)
  return (
    <label>
      <span>{t(`filter.bound.${bound}`)}</span>
      <input value={text} inputMode="numeric" placeholder="2017-04-27" aria-invalid={!readable} aria-describedby={note} onChange={(event) => setText(event.target.value)} onBlur={commit} onKeyDown={(event) => event.key === 'Enter' && commit()} />
      <span id={note} className={readable ? 'filter-hint' : 'filter-hint wrong'}>
        {t(readable ? `filter.bound.${bound}.hint` : 'filter.bound.wrong')}
      </span>
    </label>
  )
}
