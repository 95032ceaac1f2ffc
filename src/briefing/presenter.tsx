import { useEffect, type ReactNode } from 'react'
import { useTranslator } from '../i18n/use-translator'
import { findBriefing, useBriefings } from '../state/briefing/use-briefings'
import { presentedScene } from '../state/briefing/scene-view'
import { useUpdateView } from '../state/use-view'
import type { Page, Presenting, View } from '../state/view'
import { ScenePresenter } from './scene-presenter'
import './presenter.css'

export interface PresenterProps {
  readonly presenting: Presenting
  /** The view's page, and the panel beside it, as the shell shows them. */
  readonly page: ReactNode
  readonly panel: ReactNode
  /** Has the code of a page come before it is shown. */
  readonly preload: (page: Page) => void
}

/** A briefing on the whole screen, scene by scene. */
export function Presenter(props: PresenterProps) {
  const { presenting } = props
  const { own } = useBriefings()
  const briefing = findBriefing(presenting.briefing, own)
  if (!briefing || briefing.scenes.length === 0) return <NoBriefing id={presenting.briefing} />
  const { number, scene } = presentedScene(briefing, presenting)
  return scene && <ScenePresenter key={briefing.id} briefing={briefing} number={number} scene={scene} {...props} />
}

/** The address names a briefing that this browser does not have, or an empty one. */
function NoBriefing({ id }: { readonly id: string }) {
  const { t } = useTranslator()
  const update = useUpdateView()
  useEffect(() => {
    document.title = `${t('page.briefing')} · ${t('shell.title')}`
  }, [t])
  const leave = (change: Partial<View>) => (): void =>
    update((view) => {
      const { presenting: _, ...plain } = view
      return { ...plain, ...change }
    })
  return (
    <main className="presenter presenter-none">
      <h1>{t('briefing.none.title')}</h1>
      <p>{t('briefing.none.text', { id })}</p>
      <p>
        <button type="button" className="primary" onClick={leave({ page: 'briefing' })}>
          {t('briefing.none.briefings')}
        </button>{' '}
        <button type="button" onClick={leave({})}>
          {t('briefing.none.view')}
        </button>
      </p>
    </main>
  )
}
