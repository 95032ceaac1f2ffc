import { useEffect, useRef } from 'react'
import type { MessageKey } from '../i18n/catalog'
import { useTranslator } from '../i18n/use-translator'
import './presenter-dialog.css'

const KEYS: readonly (readonly [keys: string, what: MessageKey])[] = [
  ['→, Space, PageDown', 'briefing.tool.next'],
  ['←, PageUp', 'briefing.tool.previous'],
  ['Home, End', 'briefing.keys.ends'],
  ['1 2 …, Enter', 'briefing.keys.number'],
  ['L', 'briefing.tool.list'],
  ['N', 'briefing.tool.notes'],
  ['B, .', 'briefing.tool.black'],
  ['F', 'briefing.tool.full'],
  ['⌫', 'briefing.back'],
  ['↑ ↓', 'briefing.keys.scroll'],
  ['Tab, ← → ↑ ↓', 'help.walk'],
  ['Enter', 'help.choose'],
  ['?', 'help.help'],
  ['Esc', 'briefing.keys.leave'],
]

/** What the keys do while presenting, over the scene being shown. */
export function PresenterHelp({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslator()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog ref={dialog} className="presenter-dialog" aria-labelledby="presenter-help-title" onClose={onClose}>
      <h2 id="presenter-help-title">{t('briefing.keys')}</h2>
      <dl className="keys">
        {KEYS.map(([keys, what]) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{t(what)}</dd>
          </div>
        ))}
      </dl>
      <button type="button" onClick={onClose}>
        {t('help.done')}
      </button>
    </dialog>
  )
}
