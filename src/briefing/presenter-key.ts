export type PresenterAct = 'next' | 'previous' | 'first' | 'last' | 'black' | 'leave' | 'list' | 'notes' | 'full' | 'back' | 'go' | 'up' | 'down' | 'help'

const ACTS: Readonly<Record<string, PresenterAct>> = {
  ArrowRight: 'next',
  ' ': 'next',
  PageDown: 'next',
  ArrowLeft: 'previous',
  PageUp: 'previous',
  Home: 'first',
  End: 'last',
  b: 'black',
  '.': 'black',
  Escape: 'leave',
  l: 'list',
  n: 'notes',
  f: 'full',
  Backspace: 'back',
  Enter: 'go',
  ArrowUp: 'up',
  ArrowDown: 'down',
  '?': 'help',
}

/** Where the arrow keys, Home, End and letters have a meaning of their own. */
const WALKED = '[role="listbox"], [role="grid"], [role="application"], [role="slider"], [role="menu"], input, textarea, select, dialog'
const PRESSED = 'button, a[href], summary'

export type PressedKey = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'target'>

/** Keys that a clicker sends: they turn scenes wherever the focus is. */
export function isClicker({ key }: PressedKey): boolean {
  return key === 'PageDown' || key === 'PageUp'
}

export function isWalked({ target }: PressedKey): boolean {
  return isWithin(target, WALKED)
}

/** Elements of a second window are no `Element` of this one. */
function isWithin(target: EventTarget | null, selector: string): boolean {
  return target !== null && 'closest' in target && (target as Element).closest(selector) !== null
}

/** What a key asks of the presenter: an act, a digit of a scene's number, or nothing. */
export function presenterKey(event: PressedKey): PresenterAct | { readonly digit: string } | undefined {
  const { key, ctrlKey, metaKey, altKey, target } = event
  if (ctrlKey || metaKey || altKey) return undefined
  if (/^\d$/.test(key)) return { digit: key }
  // A button that has the focus is pressed by these.
  if ((key === ' ' || key === 'Enter') && isWithin(target, PRESSED)) return undefined
  return ACTS[key.length === 1 ? key.toLowerCase() : key]
}
