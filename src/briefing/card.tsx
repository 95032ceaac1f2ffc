import { useTranslator } from '../i18n/use-translator'
import type { Briefing, Scene } from '../state/briefing/briefing'
import { useView } from '../state/use-view'
import { BorderNote } from './border-note'
import { BriefingWords } from './briefing-words'
import './card.css'

interface Props {
  readonly briefing: Briefing
  readonly scene: Scene
  readonly onGo: (number: number) => void
}

/** An opening or closing card: what the briefing is called and rests on; the closing one leads back to every scene. */
export function Card({ briefing, scene, onGo }: Props) {
  const { t, date } = useTranslator()
  const view = useView()
  const { asOf } = view.filter
  return (
    <div className={`presenter-card ${scene.kind}`}>
      <h1>
        <BriefingWords words={scene.title} />
      </h1>
      <p className="presenter-card-text">
        <BriefingWords words={scene.text} />
      </p>
      {scene.kind === 'closing' && (
        <ol>
          {briefing.scenes.map(
            ({ id, kind, hidden, title }, index) =>
              kind === 'view' &&
              !hidden && (
                <li key={id} value={index + 1}>
                  <button type="button" className="link" onClick={() => onGo(index + 1)}>
                    <BriefingWords words={title} />
                  </button>
                </li>
              ),
          )}
        </ol>
      )}
      <footer>
        <p>{asOf === undefined ? t('pictures.latest') : t('pictures.as-of', { date: date(asOf) })}</p>
        <p>{t('briefing.source')}</p>
        <BorderNote />
      </footer>
    </div>
  )
}
