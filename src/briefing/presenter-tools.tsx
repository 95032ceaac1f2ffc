import { useTranslator } from '../i18n/use-translator'
import type { MessageKey } from '../i18n/catalog'
import type { Briefing, Scene } from '../state/briefing/briefing'
import type { SceneChanges } from '../state/briefing/use-scene-changes'
import type { PresenterAct } from './presenter-key'
import type { Course } from './use-course'

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

const TOOLS: readonly (readonly [act: PresenterAct, sign: string, label: MessageKey, keys: string])[] = [
  ['previous', '←', 'briefing.tool.previous', '←'],
  ['next', '→', 'briefing.tool.next', '→'],
  ['list', '☰', 'briefing.tool.list', 'L'],
  ['notes', '✎', 'briefing.tool.notes', 'N'],
  ['black', '■', 'briefing.tool.black', 'B'],
  ['full', '⛶', 'briefing.tool.full', 'F'],
  ['leave', '×', 'briefing.tool.leave', 'Esc'],
]

/** What the keys do, for the pointer; it goes with the pointer. */
export function PresenterTools({ course, run, isFull }: Steering & { readonly isFull: boolean }) {
  const { t } = useTranslator()
  return (
    <nav className="presenter-tools" aria-label={t('briefing.tools')}>
      {TOOLS.map(([act, sign, label, keys]) => (
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
          <span aria-hidden="true">{sign}</span>
        </button>
      ))}
    </nav>
  )
}
