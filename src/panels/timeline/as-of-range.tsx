import { useId, useRef, type KeyboardEvent } from 'react'
import { useTranslator } from '../../i18n/use-translator'
import { setBound } from '../../model/filter'
import { useAskedView, useUpdateView } from '../../state/use-view'
import { lastMonthOf, printMonth } from './months'
import type { Happenings } from './use-happenings'
import './as-of-range.css'

const YEAR: Readonly<Record<string, number>> = { PageUp: 12, PageDown: -12 }

/**
 * The as-of date as a range: its value is the end of the month before it, so that it stands between two bars. After the
 * last month stands the latest evidence.
 */
export function AsOfRange({ happenings: { first, last } }: { readonly happenings: Happenings }) {
  const { t, date } = useTranslator()
  const { filter } = useAskedView()
  const update = useUpdateView()
  const keys = useId()
  const refining = useRef(false)
  const latest = last + 1
  const asOf = filter.asOf === undefined ? undefined : lastMonthOf(filter.asOf)
  const now = asOf === undefined ? latest : Math.max(first, Math.min(asOf + 1, latest))

  const show = (end: number, silent: boolean): void => {
    const next = end >= latest ? undefined : printMonth(Math.max(first, end) - 1)
    update((view) => (view.filter.asOf === next ? view : { ...view, filter: setBound(view.filter, 'asOf', next) }), { silent })
  }
  const press = (event: KeyboardEvent): void => {
    const step = YEAR[event.key]
    if (step !== undefined) show(now + step, false)
    else if (event.key === 'Delete' || event.key === 'Backspace') show(latest, false)
    else return
    event.preventDefault()
  }
  return (
    <>
      <input
        type="range"
        className="as-of-range"
        min={first}
        max={latest}
        value={now}
        aria-label={t('timeline.as-of')}
        aria-valuetext={filter.asOf === undefined ? t('timeline.latest') : date(filter.asOf)}
        aria-describedby={keys}
        onKeyDown={press}
        onPointerUp={() => {
          refining.current = false
        }}
        onChange={(event) => {
          // A whole drag is one step for undo: what follows its first change only refines it.
          show(Number(event.target.value), refining.current)
          refining.current = event.target.matches(':active')
        }}
      />
      <span id={keys} className="spoken">
        {t('timeline.keys')}
      </span>
    </>
  )
}
