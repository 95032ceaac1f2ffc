import { useEffect, useEffectEvent, useState } from 'react'
import { isClicker, isWalked, presenterKey, type PresenterAct } from './presenter-key'

/** How long a number waits for its Enter. */
const PATIENCE = 3000

export interface PresenterKeys {
  /** Digits of a scene's number so far. */
  readonly typed: string
  /** For the keys of a second window. */
  readonly press: (event: KeyboardEvent) => void
}

/**
 * Keys and clicker. A chart or map that has the focus keeps the keys it walks by; only the clicker's pass it by.
 * @param act does what a key asks; `number` is the one typed before Enter, `isHeld` says that the key is held down
 */
export function usePresenterKeys(act: (name: PresenterAct, more: { readonly number: number | undefined; readonly isHeld: boolean }) => void): PresenterKeys {
  const [typed, setTyped] = useState('')
  const press = (event: KeyboardEvent): void => {
    const asked = event.defaultPrevented ? undefined : presenterKey(event)
    if (asked === undefined) return
    event.preventDefault()
    event.stopPropagation()
    if (typeof asked === 'object') return setTyped((typed + asked.digit).slice(-4))
    if (asked === 'back' && typed !== '') return setTyped(typed.slice(0, -1))
    setTyped('')
    act(asked, { number: typed === '' ? undefined : Number(typed), isHeld: event.repeat })
  }
  const hear = useEffectEvent(press)
  useEffect(() => {
    if (typed === '') return undefined
    const timer = setTimeout(() => setTyped(''), PATIENCE)
    return () => clearTimeout(timer)
  }, [typed])
  useEffect(() => {
    const early = (event: KeyboardEvent): void => {
      if (!isWalked(event) || isClicker(event)) hear(event)
    }
    const late = (event: KeyboardEvent): void => {
      if (isWalked(event) && event.key === 'Escape') hear(event)
    }
    // Before anything else on the page hears them: a map's canvas would take the arrows for itself.
    addEventListener('keydown', early, { capture: true })
    addEventListener('keydown', late)
    return () => {
      removeEventListener('keydown', early, { capture: true })
      removeEventListener('keydown', late)
    }
  }, [])
  return { typed, press }
}
