import { useLayoutEffect, useState, type RefObject } from 'react'

export interface Room {
  readonly width: number
  /** Size of a rem: larger on a projector. */
  readonly rem: number
}

/** How wide an element is inside, and how large type is, in CSS pixels. */
export function useRoom(element: RefObject<HTMLElement | null>): Room {
  const [room, setRoom] = useState<Room>({ width: 0, rem: 16 })
  useLayoutEffect(() => {
    const { current } = element
    if (!current) return undefined
    const measure = (): void => {
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
      const width = current.clientWidth
      setRoom((last) => (last.width === width && last.rem === rem ? last : { width, rem }))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(current)
    return () => observer.disconnect()
  }, [element])
  return room
}
