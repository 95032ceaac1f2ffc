import { useEffect, useState } from 'react'
import { useTranslator } from '../../i18n/use-translator'
import { setBound } from '../../model/filter'
import { useAtlas } from '../../state/atlas-context'
import { lastMonthOf, printMonth } from './months'
import type { Happenings } from './use-happenings'

const STEP_MILLISECONDS = 450

/** Plays the as-of date through the months in which something happened, from where it stands or from the first. */
export function PlayButton({ happenings }: { readonly happenings: Happenings }) {
  const { t } = useTranslator()
  const { store } = useAtlas()
  const [playing, setPlaying] = useState(false)

  const advance = (silent: boolean): boolean => {
    const { asOf } = store.view().filter
    const now = (asOf === undefined ? undefined : lastMonthOf(asOf)) ?? -1
    const next = [...happenings.months.keys()].sort((a, b) => a - b).find((month) => month > now)
    store.update((view) => ({ ...view, filter: setBound(view.filter, 'asOf', next === undefined ? undefined : printMonth(next)) }), { silent })
    return next !== undefined
  }
  useEffect(() => {
    if (!playing) return undefined
    const timer = setInterval(() => !advance(true) && setPlaying(false), STEP_MILLISECONDS)
    return () => clearInterval(timer)
  })
  const label = t(playing ? 'timeline.pause' : 'timeline.play')
  return (
    <button
      type="button"
      className="icon play"
      aria-label={label}
      title={label}
      onClick={() => {
        if (!playing) advance(false)
        setPlaying(!playing)
      }}
    >
      <svg viewBox="0 0 12 12" aria-hidden="true">
        <path d={playing ? 'M2 1h3v10H2zM7 1h3v10H7z' : 'M2 1l9 5-9 5z'} />
      </svg>
    </button>
  )
}
