import { useCallback, useMemo, useState, type RefCallback } from 'react'
import type { MapSize } from '../../widgets/map-camera'

/**
 * The size of an element within its border, in CSS pixels of a page whose text is 16 px high, before it is painted and
 * whenever it changes; the last one when it has gone.
 */
export function useSize(textScale: number): readonly [RefCallback<HTMLElement>, MapSize | undefined] {
  const [pixels, setPixels] = useState<MapSize>()
  const watch = useCallback((element: HTMLElement | null) => {
    if (!element) return undefined
    const measure = (): void => {
      const { clientWidth: width, clientHeight: height } = element
      if (width > 0 && height > 0) setPixels((now) => (now?.width === width && now.height === height ? now : { width, height }))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  const size = useMemo(() => pixels && { width: pixels.width / textScale, height: pixels.height / textScale }, [pixels, textScale])
  return [watch, size]
}
