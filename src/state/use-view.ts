import { useSyncExternalStore } from 'react'
import { useAtlas } from './atlas-context'
import type { View } from './view'
import type { ViewStore } from './view-store'

/** The view that the page shows, everything on it answered. */
export function useView(): View {
  const { desk } = useAtlas()
  return useSyncExternalStore(desk.subscribe, desk.view)
}

/** The view the reader asked for last, for fields that must keep up with the hand. */
export function useAskedView(): View {
  const { store } = useAtlas()
  return useSyncExternalStore(store.subscribe, store.view)
}

export function useUpdateView(): ViewStore['update'] {
  return useAtlas().store.update
}
