import { Suspense, useRef, useState, type ReactNode, type RefObject } from 'react'
import { ToolIcon, type ToolIconName } from './tool-icon'

/** What the menu behind a button needs to know of it. */
export interface OpenMenu {
  readonly button: RefObject<HTMLButtonElement | null>
  readonly open: boolean
  readonly onOpen: (open: boolean) => void
  /** Says in a sentence what became of the reader's choice. */
  readonly onReport: (report: string) => void
}

interface Props {
  readonly label: string
  /** Stands for the label where a figure's heading leaves no room for it. */
  readonly icon?: ToolIconName
  readonly children: (menu: OpenMenu) => ReactNode
}

/** A tool that opens a menu. `children` is asked for the menu when it is first opened, so that it may be a chunk of its own. */
export function ToolMenu({ label, icon, children }: Props) {
  const button = useRef<HTMLButtonElement>(null)
  const [wanted, setWanted] = useState(false)
  const [open, onOpen] = useState(false)
  const [report, onReport] = useState('')
  const toggle = (): void => {
    setWanted(true)
    onReport('')
    onOpen(!open)
  }
  return (
    <span className="tool-menu">
      <button ref={button} type="button" className="tool" aria-haspopup="menu" aria-expanded={open} title={icon && label} onClick={toggle}>
        {icon && <ToolIcon name={icon} />}
        <span className="tool-words">{label}</span>
      </button>
      {wanted && <Suspense>{children({ button, open, onOpen, onReport })}</Suspense>}
      <output>{report}</output>
    </span>
  )
}
