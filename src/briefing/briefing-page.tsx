import { useTranslator } from '../i18n/use-translator'
import { BUNDLED_BRIEFINGS } from '../state/briefing/bundled-briefings'
import { findBriefing, useBriefings } from '../state/briefing/use-briefings'
import { useUpdateView, useView } from '../state/use-view'
import { BriefingEditor } from './briefing-editor'
import { BriefingStart } from './briefing-start'
import { BriefingWords } from './briefing-words'
import { KeepingNotice } from './keeping-notice'
import type { Briefing } from '../state/briefing/briefing'
import { useBriefingUndo } from './use-briefing-undo'
import { OPEN_BRIEFING } from './use-course'
import './briefing.css'

/** Briefings to choose from, and the scenes of the chosen one. */
export function BriefingPage() {
  const { t } = useTranslator()
  const { options } = useView()
  const update = useUpdateView()
  const { own } = useBriefings()
  useBriefingUndo()
  const chosen = findBriefing(options[OPEN_BRIEFING] ?? '', own) ?? BUNDLED_BRIEFINGS[0]
  const choose = (id: string): void => update((view) => ({ ...view, options: { ...view.options, [OPEN_BRIEFING]: id } }))
  return (
    <div className="briefing">
      <h1>{t('page.briefing')}</h1>
      <p className="briefing-intro">{t('briefing.intro')}</p>
      <KeepingNotice />
      <nav className="briefing-shelf" aria-label={t('briefing.shelf')}>
        <Shelf title={t('briefing.bundled')} briefings={BUNDLED_BRIEFINGS} chosen={chosen} onChoose={choose} />
        {own.length > 0 && <Shelf title={t('briefing.own')} briefings={own} chosen={chosen} onChoose={choose} />}
        <BriefingStart onMade={choose} />
      </nav>
      {chosen && <BriefingEditor key={chosen.id} briefing={chosen} isBundled={BUNDLED_BRIEFINGS.includes(chosen)} onMade={choose} />}
    </div>
  )
}

interface ShelfProps {
  readonly title: string
  readonly briefings: readonly Briefing[]
  readonly chosen: Briefing | undefined
  readonly onChoose: (id: string) => void
}

function Shelf({ title, briefings, chosen, onChoose }: ShelfProps) {
  const { t } = useTranslator()
  return (
    <>
      <h2>{title}</h2>
      <ul>
        {briefings.map((briefing) => (
          <li key={briefing.id}>
            <button type="button" aria-current={briefing.id === chosen?.id ? 'true' : undefined} onClick={() => onChoose(briefing.id)}>
              <BriefingWords words={briefing.title} />
              <small>{t('briefing.scenes', { n: briefing.scenes.length })}</small>
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}
