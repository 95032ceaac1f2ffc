import { useEffect, useState } from 'react'

/** How long the scene that is opened first has the browser for itself. */
const START = 1000
const LONGEST_WAIT = 4000

/** Whether the browser has had nothing to do since the presenter came. */
export function useQuietMoment(): boolean {
  const [hasCome, setHasCome] = useState(false)
  useEffect(() => {
    let asked: number | undefined
    const come = (): void => setHasCome(true)
    const timer = setTimeout(() => {
      // Not every browser says when it has nothing to do.
      if ('requestIdleCallback' in window) asked = requestIdleCallback(come, { timeout: LONGEST_WAIT })
      else come()
    }, START)
    return () => {
      clearTimeout(timer)
      if (asked !== undefined) cancelIdleCallback(asked)
    }
  }, [])
  return hasCome
}
