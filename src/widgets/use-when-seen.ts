import { useEffect, useState, type RefObject } from 'react'

// Safari has no idle callbacks.
const whenIdle = globalThis.requestIdleCallback ?? ((task: () => void) => setTimeout(task, 50))
const forget = globalThis.cancelIdleCallback ?? clearTimeout

/**
 * The newest value for what is on screen; for what is not, the last one until the page has nothing better to do. A click
 * is answered by what the reader sees first.
 */
export function useWhenSeen<T>(newest: T, place: RefObject<Element | null>): T | undefined {
  const [seen, setSeen] = useState(false)
  const [settled, setSettled] = useState<T>()
  useEffect(() => {
    const idle = whenIdle(() => setSettled(() => newest))
    return () => forget(idle as number)
  }, [newest])
  useEffect(() => {
    const observer = new IntersectionObserver((entries) => setSeen(entries.at(-1)?.isIntersecting ?? false))
    if (place.current) observer.observe(place.current)
    return () => observer.disconnect()
  }, [place])
  return seen ? newest : settled
}
