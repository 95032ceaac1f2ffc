import { useEffect } from 'react'
import { useAtlas } from '../state/atlas-context'
import type { View } from '../state/view'
import { isTyping } from './is-typing'

function withoutSubject(view: View): View {
  const { subject: _, ...rest } = view
  return rest
}

/** The keys that work everywhere: undo and redo, `/` for the search, Escape closes the panel. `?` is the help's own. */
export function useKeys(): void {
  const { store } = useAtlas()
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || isTyping(event.target)) return
      const command = event.ctrlKey || event.metaKey
      if (command && event.key.toLowerCase() === 'z') (event.shiftKey ? store.redo : store.undo)()
      else if (event.key === '/' && !command) document.querySelector<HTMLInputElement>('#search')?.focus()
      else if (event.key === 'Escape' && store.view().subject) store.update(withoutSubject)
      else return
      event.preventDefault()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [store])
}
