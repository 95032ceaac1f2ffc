import { useEffect } from 'react'

let awaited: string | undefined

/** The next element of this name to appear is brought in sight, once. */
export function awaitFigure(id: string): void {
  awaited = id
}

/** Brings the element in sight when the page was opened by a link to it. */
export function useArrival(id: string): void {
  useEffect(() => {
    if (location.hash !== `#${id}` && awaited !== id) return
    awaited = undefined
    document.getElementById(id)?.scrollIntoView()
  }, [id])
}
