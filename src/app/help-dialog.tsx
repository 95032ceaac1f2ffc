import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import type { MessageKey } from '../i18n/catalog'
import { useTranslator } from '../i18n/use-translator'
import { KeyList } from '../widgets/key-list'

const KEYS: readonly (readonly [keys: string, what: MessageKey])[] = [
  ['?', 'help.help'],
  ['/', 'help.search'],
  ['Ctrl+Z', 'help.undo'],
  ['Ctrl+Shift+Z', 'help.redo'],
  ['Ctrl+V', 'help.paste'],
  ['Esc', 'help.close'],
  ['← → ↑ ↓', 'help.walk'],
  ['Enter', 'help.choose'],
  ['Home, End', 'help.ends'],
]

interface Props {
  readonly isOpen: boolean
  readonly onOpenChange: (isOpen: boolean) => void
}

export function HelpDialog({ isOpen, onOpenChange }: Props) {
  const { t } = useTranslator()
  return (
    <ModalOverlay className="overlay" isDismissable isOpen={isOpen} onOpenChange={onOpenChange}>
      <Modal className="modal">
        <Dialog className="dialog">
          <Heading slot="title">{t('help.title')}</Heading>
          <p>{t('help.intro')}</p>
          <KeyList keys={KEYS.map(([keys, what]) => [keys, t(what)])} />
          <Button slot="close">{t('help.done')}</Button>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
