import { useEffect, useRef, useState } from 'react'
import { useTranslator } from '../../i18n/use-translator'
import { setBound } from '../../model/filter'
import { useAtlas } from '../../state/atlas-context'
import { useAskedView } from '../../state/use-view'
import './search-field.css'

const QUIET = 150
/** After so long a pause the next letter begins a step of its own. */
const REST = 2000

/** Free text in any script. What is typed in one go is one step for Back and undo. */
export function SearchField() {
  const { t } = useTranslator()
  const { store } = useAtlas()
  const { filter } = useAskedView()
  const [draft, setDraft] = useState<string>()
  const typing = useRef({ written: filter.text, refining: false, quiet: 0, rest: 0 })

  useEffect(() => {
    // Undo, a removed chip or Back changed the text from outside: what was being typed is over.
    if (filter.text !== typing.current.written) {
      typing.current.written = filter.text
      typing.current.refining = false
      setDraft(undefined)
    }
  }, [filter.text])

  const write = (text: string): void => {
    const now = typing.current
    clearTimeout(now.quiet)
    clearTimeout(now.rest)
    now.written = text.trim() || undefined
    if (store.view().filter.text !== now.written) {
      store.update((view) => ({ ...view, filter: setBound(view.filter, 'text', now.written) }), { silent: now.refining })
      now.refining = true
    }
    now.rest = window.setTimeout(() => {
      now.refining = false
    }, REST)
  }
  const finish = (): void => {
    if (draft !== undefined) write(draft)
    typing.current.refining = false
    setDraft(undefined)
  }
  return (
    <label className="filter-search">
      <span className="spoken">{t('filter.search')}</span>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <circle cx="6.5" cy="6.5" r="4.5" />
        <path d="m10 10 4.5 4.5" />
      </svg>
      <input
        id="search"
        type="search"
        enterKeyHint="search"
        autoComplete="off"
        spellCheck={false}
        placeholder={t('filter.search')}
        aria-keyshortcuts="/"
        value={draft ?? filter.text ?? ''}
        onChange={({ target: { value } }) => {
          setDraft(value)
          clearTimeout(typing.current.quiet)
          typing.current.quiet = window.setTimeout(() => write(value), QUIET)
        }}
        onBlur={finish}
        onKeyDown={(event) => event.key === 'Enter' && !event.nativeEvent.isComposing && finish()}
      />
    </label>
  )
}
