import { useState } from 'react'
import { useTranslator } from '../../i18n/use-translator'
import { useAskedView } from '../../state/use-view'
import { useBoundDraft } from '../use-bound-draft'
import './period-fields.css'

/** From and to: years, months or days, as precise as the reader types them. */
export function PeriodFields() {
  const { t } = useTranslator()
  const { filter } = useAskedView()
  const [open, setOpen] = useState(false)
  return (
    <div className="period">
      <button type="button" className="period-toggle" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t('timeline.period')}
      </button>
      <div className="period-fields" role="group" aria-label={t('timeline.period')} data-open={open ? '' : undefined}>
        <BoundField key={`from ${filter.from}`} bound="from" value={filter.from} />
        <BoundField key={`to ${filter.to}`} bound="to" value={filter.to} />
      </div>
    </div>
  )
}

function BoundField({ bound, value = '' }: { readonly bound: 'from' | 'to'; readonly value: string | undefined }) {
  const { t } = useTranslator()
  const { text, setText, readable, commit } = useBoundDraft(bound, value)
  return (
    <label>
      <span>{t(`timeline.${bound}`)}</span>
      <input
        value={text}
        size={10}
        inputMode="numeric"
        placeholder={t('timeline.placeholder')}
        aria-invalid={!readable}
        title={t('timeline.format')}
        onChange={(event) => setText(event.target.value)}
        onBlur={commit}
        onKeyDown={(event) => event.key === 'Enter' && commit()}
      />
    </label>
  )
}
