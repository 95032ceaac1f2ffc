import { useLayoutEffect, useState } from 'react'

export interface Box {
  readonly width: number
  readonly height: number
}

/** The inner size of an element in CSS pixels, now and when it changes; give it the element by its `ref`. */
export function useBox(): readonly [ref: (element: HTMLElement | null) => void, box: Box | undefined] {
  const [element, setElement] = useState<HTMLElement | null>(null)
  const [box, setBox] = useState<Box>()
  useLayoutEffect(() => {
    if (!element) return undefined
    const measure = (): void => setBox((now) => (now?.width === element.clientWidth && now.height === element.clientHeight ? now : { width: element.clientWidth, height: element.clientHeight }))
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [element])
  return [setElement, box]
}
