import { useEffect } from 'react'

/** Brings the element in sight when the page was opened by a link to it. */
export function useArrival(id: string): void {
  useEffect(() => {
    if (location.hash === `#${id}`) document.getElementById(id)?.scrollIntoView()
  }, [id])
}
