import { useCallback, useState, type RefCallback } from 'react'
import type { MapSize } from '../../widgets/map-camera'

/** The size of an element within its border, in CSS pixels, before it is painted and whenever it changes; the last one when it has gone. */
export function useSize(): readonly [RefCallback<HTMLElement>, MapSize | undefined] {
  const [size, setSize] = useState<MapSize>()
  const watch = useCallback((element: HTMLElement | null) => {
    if (!element) return undefined
    const measure = (): void => {
      const { clientWidth: width, clientHeight: height } = element
      if (width > 0 && height > 0) setSize((now) => (now?.width === width && now.height === height ? now : { width, height }))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return [watch, size]
}
