import { useCallback, useState, type RefCallback } from 'react'
import type { Box } from '../widgets/use-box'

/** The outer size of an element to the fraction of a pixel, so that it can be held at just that size. */
export function useExactBox(): readonly [RefCallback<HTMLElement>, Box | undefined] {
  const [box, setBox] = useState<Box>()
  const watch = useCallback((element: HTMLElement | null) => {
    if (!element) return undefined
    const observer = new ResizeObserver(() => {
      const { width, height } = element.getBoundingClientRect()
      setBox((now) => (now?.width === width && now.height === height ? now : { width, height }))
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return [watch, box]
}
