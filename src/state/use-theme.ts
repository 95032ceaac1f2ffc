import { useSyncExternalStore } from 'react'
import { browserMemory } from './browser-memory'

export type Theme = 'light' | 'dark'

const KEY = 'eight-point-atlas.theme'
/** The choice, where the browser keeps nothing. */
let chosenHere: Theme | undefined
const listeners = new Set<() => void>()
const systemDark = matchMedia('(prefers-color-scheme: dark)')

function readTheme(): Theme {
  const chosen = chosenHere ?? browserMemory.recall(KEY)
  if (chosen === 'light' || chosen === 'dark') return chosen
  return systemDark.matches ? 'dark' : 'light'
}

function show(): void {
  document.documentElement.dataset['theme'] = readTheme()
  for (const listener of listeners) listener()
}

systemDark.addEventListener('change', show)
show()

/** The reader's own preference, which no link carries: the system's until they choose. */
export function useTheme(): Theme {
  return useSyncExternalStore((listener) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }, readTheme)
}

export function chooseTheme(theme: Theme): void {
  chosenHere = browserMemory.keep(KEY, theme) ? undefined : theme
  show()
}
