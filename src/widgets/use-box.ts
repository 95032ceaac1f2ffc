import { useLayoutEffect, useState } from 'react'

export interface Box {
  readonly width: number
  readonly height: number
}

function innerSize({ clientWidth: width, clientHeight: height }: HTMLElement): Box {
  return { width, height }
}

/** With its border and to the fraction of a pixel, so that an element can be held at just this size. */
export function outerSize(element: HTMLElement): Box {
  const { width, height } = element.getBoundingClientRect()
  return { width, height }
}

/** The size of an element in CSS pixels, now and when it changes; give it the element by its `ref`. */
export function useBox(sizeOf = innerSize): readonly [ref: (element: HTMLElement | null) => void, box: Box | undefined] {
  const [element, setElement] = useState<HTMLElement | null>(null)
  const [box, setBox] = useState<Box>()
  useLayoutEffect(() => {
    if (!element) return undefined
    const measure = (): void => {
      const next = sizeOf(element)
      setBox((now) => (now?.width === next.width && now.height === next.height ? now : next))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [element, sizeOf])
  return [setElement, box]
}
