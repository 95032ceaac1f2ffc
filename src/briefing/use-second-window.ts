import { useEffect, useRef, useState } from 'react'

interface SecondWindow {
  /** Where to show something in it, while it is open. */
  readonly body: HTMLElement | undefined
  /** Opens it or brings it to the front; false where the browser does not let it open. */
  readonly open: () => boolean
}

/** A window beside the page's own. It shares the page's memory and its policy, and closes with it. */
export function useSecondWindow(title: string): SecondWindow {
  const [body, setBody] = useState<HTMLElement>()
  const opened = useRef<Window>(undefined)
  useEffect(() => {
    const close = (): void => opened.current?.close()
    addEventListener('pagehide', close)
    return () => {
      removeEventListener('pagehide', close)
      close()
    }
  }, [])
  const open = (): boolean => {
    if (opened.current && !opened.current.closed) {
      opened.current.focus()
      return true
    }
    const second = window.open('', '', 'popup,width=960,height=640')
    if (!second) return false
    opened.current = second
    dress(second.document, title)
    second.addEventListener('pagehide', () => setBody(undefined))
    setBody(second.document.body)
    return true
  }
  return { body, open }
}

/** The page's own stylesheets, language and theme. */
function dress(other: Document, title: string): void {
  other.title = title
  other.documentElement.lang = document.documentElement.lang
  other.documentElement.dataset['theme'] = document.documentElement.dataset['theme']
  for (const sheet of document.querySelectorAll('link[rel="stylesheet"], style')) {
    const copy = other.importNode(sheet, true)
    if (sheet instanceof HTMLLinkElement) (copy as HTMLLinkElement).href = sheet.href
    other.head.append(copy)
  }
}
