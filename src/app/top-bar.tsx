import { useEffect, useRef, useSyncExternalStore } from 'react'
import { useTranslator } from '../i18n/use-translator'
import { LANGUAGES, type Language } from '../model/schema'
import { useAtlas } from '../state/atlas-context'
import { chooseTheme, useTheme } from '../state/use-theme'
import { useUpdateView, useView } from '../state/use-view'
import { PAGES, type Page } from '../state/view'
import { HeldBadge } from './held-badge'
import { HelpButton } from './help-button'
import './top-bar.css'

const LANGUAGE_LABELS: Readonly<Record<Language, readonly [short: string, full: string]>> = {
  en: ['EN', 'English'],
  ja: ['日', '日本語'],
  ru: ['РУ', 'Русский'],
}

export function TopBar() {
  const { t } = useTranslator()
  const { page } = useView()
  return (
    <div className="top-bar">
      <p className="brand">{t('shell.title')}</p>
      <nav aria-label={t('shell.pages')}>
        {PAGES.map((name) => (
          <PageLink key={name} name={name} current={name === page} />
        ))}
      </nav>
      <div className="top-tools">
        <UndoButtons />
        <ThemeButton />
        <LanguageButtons />
        <HelpButton />
      </div>
    </div>
  )
}

/** A link with an address of its own, so that it can be opened in another tab; a plain click stays in the page. */
function PageLink({ name, current }: { readonly name: Page; readonly current: boolean }) {
  const { t } = useTranslator()
  const { store } = useAtlas()
  const view = useView()
  const link = useRef<HTMLAnchorElement>(null)
  useEffect(() => {
    // Where the pages do not fit the strip scrolls, and the one that is shown is in sight.
    const strip = link.current?.parentElement
    if (current && link.current && strip) strip.scrollLeft = link.current.offsetLeft - (strip.clientWidth - link.current.offsetWidth) / 2
  }, [current])
  return (
    <a
      ref={link}
      href={store.addressOf({ ...view, page: name })}
      aria-current={current ? 'page' : undefined}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return
        event.preventDefault()
        store.update((now) => (now.page === name ? now : { ...now, page: name }))
        scrollTo({ top: 0 })
      }}
    >
      {t(`page.${name}`)}
      {name === 'data' && <HeldBadge />}
    </a>
  )
}

function LanguageButtons() {
  const { t } = useTranslator()
  const { language } = useView()
  const update = useUpdateView()
  return (
    <div className="languages" role="group" aria-label={t('shell.language')}>
      {LANGUAGES.map((one) => {
        const [short, full] = LANGUAGE_LABELS[one]
        return (
          <button key={one} type="button" lang={one} title={full} aria-label={`${short} ${full}`} aria-pressed={one === language} onClick={() => update((view) => ({ ...view, language: one }))}>
            {short}
          </button>
        )
      })}
    </div>
  )
}

function ThemeButton() {
  const { t } = useTranslator()
  const theme = useTheme()
  const other = theme === 'dark' ? 'light' : 'dark'
  return (
    <button type="button" className="icon" aria-label={t(`shell.theme.${other}`)} title={t(`shell.theme.${other}`)} onClick={() => chooseTheme(other)}>
      <span aria-hidden="true">{theme === 'dark' ? '☀' : '☾'}</span>
    </button>
  )
}

function UndoButtons() {
  const { t } = useTranslator()
  const { store } = useAtlas()
  const canUndo = useSyncExternalStore(store.subscribe, store.canUndo)
  const canRedo = useSyncExternalStore(store.subscribe, store.canRedo)
  return (
    <>
      <button type="button" className="icon" disabled={!canUndo} aria-label={t('shell.undo')} title={`${t('shell.undo')} (Ctrl+Z)`} onClick={store.undo}>
        <span aria-hidden="true">↶</span>
      </button>
      <button type="button" className="icon" disabled={!canRedo} aria-label={t('shell.redo')} title={`${t('shell.redo')} (Ctrl+Shift+Z)`} onClick={store.redo}>
        <span aria-hidden="true">↷</span>
      </button>
    </>
  )
}
