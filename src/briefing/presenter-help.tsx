import { useEffect, useRef } from 'react'
import type { MessageKey } from '../i18n/catalog'
import { useTranslator } from '../i18n/use-translator'
import { KeyList } from '../widgets/key-list'
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
      <KeyList keys={KEYS.map(([keys, what]) => [keys, t(what)])} />
      <button type="button" onClick={onClose}>
        {t('help.done')}
      </button>
    </dialog>
  )
}
