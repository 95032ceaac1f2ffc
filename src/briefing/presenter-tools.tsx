import { useTranslator } from '../i18n/use-translator'
import type { MessageKey } from '../i18n/catalog'
import type { Briefing, Scene } from '../state/briefing/briefing'
import type { SceneChanges } from '../state/briefing/use-scene-changes'
import type { PresenterAct } from './presenter-key'
import type { Course } from './use-course'
import './presenter-tools.css'

/** What every part of the presenter needs to know and do. */
export interface Steering {
  readonly briefing: Briefing
  readonly number: number
  readonly scene: Scene
  readonly course: Course
  readonly changes: SceneChanges
  readonly run: (name: PresenterAct) => () => void
  readonly onGo: (number: number) => void
}

const TOOLS: readonly (readonly [act: PresenterAct, drawing: string, label: MessageKey, keys: string])[] = [
  ['previous', 'M10 3L5 8l5 5', 'briefing.tool.previous', '←'],
  ['next', 'M6 3l5 5-5 5', 'briefing.tool.next', '→'],
  ['list', 'M6 4h8M6 8h8M6 12h8M2 4h1M2 8h1M2 12h1', 'briefing.tool.list', 'L'],
  ['notes', 'M2 14l1-3.5L11 2.5 13.5 5 5.5 13 2 14', 'briefing.tool.notes', 'N'],
  ['black', 'M2 3h12v10H2zM2 5h12M2 7h12M2 9h12M2 11h12', 'briefing.tool.black', 'B'],
  ['full', 'M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4', 'briefing.tool.full', 'F'],
  ['help', 'M5.5 6a2.5 2.5 0 1 1 3.6 2.2c-.7.4-1.1.8-1.1 1.6M8 12.6v.2', 'help.title', '?'],
  ['leave', 'M3.5 3.5l9 9M12.5 3.5l-9 9', 'briefing.tool.leave', 'Esc'],
]

/** What the keys do, for the pointer; it goes with the pointer. */
export function PresenterTools({ course, run, isFull }: Steering & { readonly isFull: boolean }) {
  const { t } = useTranslator()
  return (
    <nav className="presenter-tools" aria-label={t('briefing.tools')}>
      {TOOLS.map(([act, drawing, label, keys]) => (
        <button
          key={act}
          type="button"
          className="icon"
          aria-label={t(label)}
          title={`${t(label)} (${keys})`}
          aria-pressed={act === 'full' ? isFull : undefined}
          disabled={(act === 'next' || act === 'previous') && course[act] === undefined}
          onClick={run(act)}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d={drawing} />
          </svg>
        </button>
      ))}
    </nav>
  )
}
