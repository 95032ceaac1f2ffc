import { useEffect, useState } from 'react'
import { Button, Dialog, DialogTrigger, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { useTranslator } from '../i18n/use-translator'
import type { MessageKey } from '../i18n/catalog'

const KEYS: readonly (readonly [keys: string, what: MessageKey])[] = [
  ['?', 'help.help'],
  ['/', 'help.search'],
  ['Ctrl+Z', 'help.undo'],
  ['Ctrl+Shift+Z', 'help.redo'],
  ['Esc', 'help.close'],
  ['← → ↑ ↓', 'help.walk'],
  ['Enter', 'help.choose'],
  ['Home, End', 'help.ends'],
]

/** Help, by its button or the key `?`. */
export function HelpButton() {
  const { t } = useTranslator()
  const [open, setOpen] = useState(false)
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.key !== '?' || event.defaultPrevented || event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement) return
      setOpen(true)
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [])
  return (
    <DialogTrigger isOpen={open} onOpenChange={setOpen}>
      <Button className="icon" aria-label={t('help.title')}>
        ?
      </Button>
      <ModalOverlay className="overlay" isDismissable>
        <Modal className="modal">
          <Dialog className="dialog">
            <Heading slot="title">{t('help.title')}</Heading>
            <p>{t('help.intro')}</p>
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
            <Button slot="close">{t('help.done')}</Button>
          </Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  )
}
