/** What the reader opened the first of a chain of panels from. */
let opener: HTMLElement | undefined

/**
 * Moves the focus into a panel that the reader opened, not one that a link came with. What it returns gives the focus
 * back when the panel is gone and no other has taken its place.
 */
export function focusReturn(panel: HTMLElement | null, openedByReader: boolean): () => void {
  const active = document.activeElement
  if (active instanceof HTMLElement && active !== document.body && !panel?.contains(active)) opener = active
  if (openedByReader) panel?.focus({ preventScroll: true })
  return () => {
    // The panel of another subject comes in the same turn; a plain close leaves none.
    queueMicrotask(() => {
      if (document.querySelector('.subject-panel')) return
      if (opener?.isConnected && (document.activeElement === document.body || document.activeElement === null)) opener.focus({ preventScroll: true })
      opener = undefined
    })
  }
}
