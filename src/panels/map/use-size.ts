import { useEffect, useRef, useState, type RefObject } from 'react'
import type { MapSize } from '../../widgets/map-camera'

/** The size of an element in CSS pixels, now and when it changes. */
export function useSize<T extends HTMLElement>(): readonly [RefObject<T | null>, MapSize | undefined] {
  const element = useRef<T>(null)
  const [size, setSize] = useState<MapSize>()
  useEffect(() => {
    if (!element.current) return
    const observer = new ResizeObserver(([entry]) => {
      const box = entry?.contentRect
      if (box && box.width > 0 && box.height > 0) setSize({ width: Math.round(box.width), height: Math.round(box.height) })
    })
    observer.observe(element.current)
    return () => observer.disconnect()
  }, [])
  return [element, size]
}
