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
      root.style.setProperty('--top-bar', `${topBar?.offsetHeight ?? 0}px`)
      root.style.setProperty('--masthead', `${stuck(masthead, 'top')}px`)
      root.style.setProperty('--footline', `${stuck(timeline, 'bottom')}px`)
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
