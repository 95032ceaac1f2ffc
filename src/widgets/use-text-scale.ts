import { useSyncExternalStore } from 'react'

/** Asking the page lays out its style, and pictures ask at every drawing. */
let known: number | undefined

function forget(): void {
  known = undefined
}

function subscribe(listener: () => void): () => void {
  forget()
  const tell = (): void => {
    forget()
    listener()
  }
  addEventListener('resize', tell)
  return () => removeEventListener('resize', tell)
}

function textScale(): number {
  known ??= Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16
  return known
}

/** How much larger than 16 px the page's text is: on a projector, or by the reader's own setting. Pictures grow with it. */
export function useTextScale(): number {
  return useSyncExternalStore(subscribe, textScale)
}
