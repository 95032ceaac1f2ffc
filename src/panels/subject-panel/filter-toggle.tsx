import { useTranslator } from '../../i18n/use-translator'
import type { Dimension } from '../../model/dimension'
import { isChosen, toggleValue } from '../../model/filter'
import { useUpdateView, useView } from '../../state/use-view'

/** Narrows every page to this subject, or lets go. */
export function FilterToggle({ dimension, value }: { readonly dimension: Dimension; readonly value: string }) {
  const { t } = useTranslator()
  const { filter } = useView()
  const update = useUpdateView()
  return (
    <button type="button" className="subject-filter" onClick={() => update((view) => ({ ...view, filter: toggleValue(view.filter, dimension, value) }))}>
      {t(isChosen(filter, dimension, value) ? 'subject.filter.remove' : 'subject.filter')}
    </button>
  )
}

/** A value of the record that narrows every page when chosen. */
export function ValueToggle({ dimension, value, text }: { readonly dimension: Dimension; readonly value: string; readonly text: string }) {
  const { t } = useTranslator()
  const { filter } = useView()
  const update = useUpdateView()
  const isOn = isChosen(filter, dimension, value)
  return (
    <button
      type="button"
      className="subject-value"
      title={t(isOn ? 'subject.filter.remove' : 'subject.filter')}
      aria-pressed={isOn}
      onClick={() => update((view) => ({ ...view, filter: toggleValue(view.filter, dimension, value) }))}
    >
      {text}
    </button>
  )
}
