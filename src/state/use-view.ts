import { useSyncExternalStore } from 'react'
import { useAtlas } from './atlas-context'
import type { View } from './view'
import type { ViewStore } from './view-store'

export function useView(): View {
  const { store } = useAtlas()
  return useSyncExternalStore(store.subscribe, store.view)
}

export function useUpdateView(): ViewStore['update'] {
  return useAtlas().store.update
}
