import { Suspense, useRef, useState, type ReactNode, type RefObject } from 'react'

/** What the menu behind a button needs to know of it. */
export interface OpenMenu {
  readonly button: RefObject<HTMLButtonElement | null>
  readonly open: boolean
  readonly onOpen: (open: boolean) => void
  /** Says in a sentence what became of the reader's choice. */
  readonly onReport: (report: string) => void
}

/** A tool that opens a menu. `children` is asked for the menu when it is first opened, so that it may be a chunk of its own. */
export function ToolMenu({ label, children }: { readonly label: string; readonly children: (menu: OpenMenu) => ReactNode }) {
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
      <button ref={button} type="button" className="tool" aria-haspopup="menu" aria-expanded={open} onClick={toggle}>
        {label}
      </button>
      {wanted && <Suspense>{children({ button, open, onOpen, onReport })}</Suspense>}
      <output>{report}</output>
    </span>
  )
}
