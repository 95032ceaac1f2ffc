/** Inputs that are pointed at, not typed into, leave the keys to the page. */
const POINTED: ReadonlySet<string> = new Set(['range', 'checkbox', 'radio', 'button', 'file'])

/** Whether what happens at `target` is meant for a field that takes text. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target instanceof HTMLInputElement) return !POINTED.has(target.type)
  return target.isContentEditable || ['TEXTAREA', 'SELECT'].includes(target.tagName)
}
