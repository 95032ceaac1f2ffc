let family: string | undefined

/** The page's type, for canvases. Asked once: reading a computed style in every figure would lay the page out each time. */
export function fontFamily(): string {
  family ??= getComputedStyle(document.documentElement).getPropertyValue('--font')
  return family
}
