import { useEffect, useRef } from 'react'
import { useTranslator } from '../i18n/use-translator'
import { BriefingWords } from './briefing-words'
import { ChangesMark } from './changes-mark'
import type { Steering } from './presenter-tools'
import './presenter-dialog.css'

/** All scenes by number, over the one being shown. */
export function SceneList({ briefing, number, changes, onGo, onClose }: Steering & { readonly onClose: () => void }) {
  const { t } = useTranslator()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    dialog.current?.showModal()
    dialog.current?.querySelector<HTMLElement>('[aria-current]')?.focus()
  }, [])
  const step = (event: React.KeyboardEvent): void => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (by === 0) return
    event.preventDefault()
    const buttons = [...(dialog.current?.querySelectorAll<HTMLElement>('li > button') ?? [])]
    buttons[buttons.indexOf(document.activeElement as HTMLElement) + by]?.focus()
  }
  return (
    <dialog ref={dialog} className="presenter-dialog" aria-labelledby="presenter-list-title" onClose={onClose} onKeyDown={step}>
      <h2 id="presenter-list-title">
        <BriefingWords words={briefing.title} />
      </h2>
      <ol>
        {briefing.scenes.map((scene, index) => (
          <li key={scene.id} className={scene.hidden ? 'hidden-scene' : undefined}>
            <button type="button" aria-current={index + 1 === number ? 'true' : undefined} onClick={() => onGo(index + 1)}>
              <b>{index + 1}</b>
              <span>
                <BriefingWords words={scene.title} />
                {scene.hidden && <small>{t('briefing.hidden')}</small>}
              </span>
            </button>
            <ChangesMark changes={changes.get(scene.id)} />
          </li>
        ))}
      </ol>
      <p className="presenter-hint">{t('briefing.list.hint')}</p>
      <button type="button" onClick={onClose}>
        {t('help.done')}
      </button>
    </dialog>
  )
}
