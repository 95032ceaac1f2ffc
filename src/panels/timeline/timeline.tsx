import { useTranslator } from '../../i18n/use-translator'
import { setBound } from '../../model/filter'
import { useUpdateView, useView } from '../../state/use-view'
import { PeriodFields } from './period-fields'
import { PlayButton } from './play-button'
import { TimelineTrack } from './timeline-track'
import { useHappenings } from './use-happenings'
import './timeline.css'

/** When: the as-of date of everything above, what happened around it, and the period the selection is narrowed to. */
export function Timeline() {
  const { t, date } = useTranslator()
  const { filter } = useView()
  const update = useUpdateView()
  const happenings = useHappenings()
  return (
    <section className="timeline" aria-label={t('timeline.title')}>
      <div className="timeline-frame">
        <div className="as-of">
          {happenings && <PlayButton happenings={happenings} />}
          <p>
            <span className="as-of-label">{t('timeline.as-of')}</span>
            <output className="as-of-value">{filter.asOf === undefined ? t('timeline.latest') : date(filter.asOf)}</output>
          </p>
          <button
            type="button"
            className="icon"
            disabled={filter.asOf === undefined}
            aria-label={t('timeline.clear')}
            title={t('timeline.clear')}
            onClick={() => update((view) => ({ ...view, filter: setBound(view.filter, 'asOf', undefined) }))}
          >
            <span aria-hidden="true">×</span>
          </button>
        </div>
        <div className="timeline-room">{happenings && <TimelineTrack happenings={happenings} />}</div>
        <PeriodFields />
      </div>
    </section>
  )
}
