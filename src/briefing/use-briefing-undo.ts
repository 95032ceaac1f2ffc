import { useEffect } from 'react'
import { briefingStore } from '../state/briefing/use-briefings'

/** On the page of briefings the keys for undo and redo are theirs as long as there is something to undo. */
export function useBriefingUndo(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const isTyping = event.target instanceof HTMLElement && event.target.matches('input, textarea')
      if (isTyping || !(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z') return
      const { canUndo, canRedo } = briefingStore.state()
      if (event.shiftKey ? !canRedo : !canUndo) return
      event.preventDefault()
      ;(event.shiftKey ? briefingStore.redo : briefingStore.undo)()
    }
    addEventListener('keydown', press, { capture: true })
    return () => removeEventListener('keydown', press, { capture: true })
  }, [])
}
