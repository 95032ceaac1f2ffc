import { useTranslator } from '../../i18n/use-translator'
import { setBound } from '../../model/filter'
import { textWidth } from '../../widgets/text-width'
import { useTextScale } from '../../widgets/use-text-scale'
import { useAtlas } from '../../state/atlas-context'
import { useUpdateView, useView } from '../../state/use-view'
import { AsOfRange } from './as-of-range'
import { MonthBars } from './month-bars'
import { placeLabels } from './place-labels'
import type { Happenings } from './use-happenings'
import { useWidth } from '../../widgets/use-width'
import './timeline-track.css'

const LABEL_SIZE = 12
/** Under this width a mark is too small a target: it is drawn, and reached by the slider's keys or the period. */
const ROOM_FOR_TARGETS = 700

/** Event marks over months of steps and signings, years beneath, and the handle of the as-of date across. */
export function TimelineTrack({ happenings }: { readonly happenings: Happenings }) {
  const { date } = useTranslator()
  const { names } = useAtlas()
  const { filter } = useView()
  const update = useUpdateView()
  const [track, width] = useWidth()
  const scale = useTextScale()
  const { first, last, occasions, months } = happenings
  const shareOf = (month: number): number => (month - first) / (last - first + 1)
  const middleOf = (month: number): number => shareOf(month + 0.5)
  const texts = occasions.map(({ id }) => names.title('occasions', id, 'short'))
  const places = placeLabels(
    occasions.map(({ month }, index) => ({
      at: middleOf(month) * width,
      width: textWidth(texts[index] ?? '', LABEL_SIZE * scale),
      weight: months.get(month)?.whole ?? 0,
    })),
    width,
  )
  const years = Array.from({ length: (last - first + 1) / 12 }, (_, index) => first + index * 12)
  return (
    <div className="track" ref={track}>
      <MonthBars happenings={happenings} />
      <ul className="events">
        {occasions.map(({ id, on, month }, index) => {
          const name = names.title('occasions', id, 'title')
          const left = `${middleOf(month) * 100}%`
          return (
            <li key={id} className="event" style={{ left }}>
              {width >= ROOM_FOR_TARGETS ? (
                <button
                  type="button"
                  title={`${name}, ${date(on)}`}
                  aria-label={`${name}, ${date(on)}`}
                  aria-pressed={filter.asOf === on}
                  onClick={() => update((view) => ({ ...view, filter: setBound(view.filter, 'asOf', view.filter.asOf === on ? undefined : on) }))}
                />
              ) : (
                <span className="event-mark" title={`${name}, ${date(on)}`} />
              )}
              {places[index] && (
                <span className="event-name" aria-hidden="true" style={{ left: places[index].left - middleOf(month) * width }}>
                  {texts[index]}
                </span>
              )}
            </li>
          )
        })}
      </ul>
      <div className="years" aria-hidden="true">
        {years.map((year) => (
          <span key={year} style={{ left: `${shareOf(year) * 100}%` }}>
            {width / years.length >= 40 * scale ? year / 12 : `’${String(year / 12).slice(2)}`}
          </span>
        ))}
      </div>
      <AsOfRange happenings={happenings} />
    </div>
  )
}
