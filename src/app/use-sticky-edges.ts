import { useEffect } from 'react'

/**
 * Tells the stylesheet how high the parts are that stick to the window's edges, so that the panel fits between them and
 * nothing that takes the focus is scrolled beneath them.
 */
export function useStickyEdges(): void {
  useEffect(() => {
    const root = document.documentElement
    const [masthead, topBar, timeline] = ['.masthead', '.top-bar', '.timeline'].map((selector) => document.querySelector<HTMLElement>(selector))
    const measure = (): void => {
      // All is read before anything is written: a height read in between would lay the page out anew each time.
      const edges = { '--top-bar': topBar?.offsetHeight ?? 0, '--masthead': stuck(masthead, 'top'), '--footline': stuck(timeline, 'bottom') }
      for (const [name, height] of Object.entries(edges)) {
        if (root.style.getPropertyValue(name) !== `${height}px`) root.style.setProperty(name, `${height}px`)
      }
    }
    const observer = new ResizeObserver(measure)
    for (const part of [masthead, topBar, timeline]) if (part) observer.observe(part)
    return () => observer.disconnect()
  }, [])
}

/** Height that a part keeps of the window while it sticks: one that starts above the edge keeps less. */
function stuck(part: HTMLElement | null | undefined, edge: 'top' | 'bottom'): number {
  if (!part) return 0
  const style = getComputedStyle(part)
  return style.position === 'sticky' ? part.offsetHeight + (Number.parseFloat(style[edge]) || 0) : 0
}
