import type { ReactNode } from 'react'
import { Menu, Popover } from 'react-aria-components'
import './download-menu.css'
import type { OpenMenu } from './tool-menu'

interface Props extends Omit<OpenMenu, 'onReport'> {
  readonly label: string
  /** Entries carry a line of their own that says what they are. */
  readonly withNotes?: boolean
  readonly children: ReactNode
}

/** The open menu below its button. */
export function MenuPopover({ button, open, onOpen, label, withNotes = false, children }: Props) {
  const className = `react-aria-Popover download-menu${withNotes ? ' with-notes' : ''}`
  return (
    <Popover triggerRef={button} isOpen={open} onOpenChange={onOpen} placement="bottom end" aria-label={label} className={className}>
      {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- a menu that opens takes the focus */}
      <Menu aria-label={label} onClose={() => onOpen(false)} autoFocus="first">
        {children}
      </Menu>
    </Popover>
  )
}
