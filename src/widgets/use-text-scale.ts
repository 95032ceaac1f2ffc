import { useSyncExternalStore } from 'react'

function subscribe(listener: () => void): () => void {
  addEventListener('resize', listener)
  return () => removeEventListener('resize', listener)
}

/** How much larger than 16 px the page's text is: on a projector, or by the reader's own setting. Pictures grow with it. */
export function useTextScale(): number {
  return useSyncExternalStore(subscribe, () => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16)
}
