import { useMemo, useSyncExternalStore } from 'react'
import { I18nProvider } from 'react-aria-components'
import type { Engine } from '../engine/engine'
import { TranslatorContext } from '../i18n/use-translator'
import { AtlasContext } from '../state/atlas-context'
import type { ViewStore } from '../state/view-store'
import { Shell } from './shell'
import { useSpoken } from './use-spoken'

interface Props {
  readonly engine: Engine
  readonly store: ViewStore
}

/** Speaks the view's language and hands data and view to everything below. */
export function App({ engine, store }: Props) {
  const { language } = useSyncExternalStore(store.subscribe, store.view)
  const spoken = useSpoken(engine, language)
  const atlas = useMemo(() => spoken && { engine, store, names: spoken.names }, [engine, store, spoken])
  if (!spoken || !atlas) return null
  return (
    <I18nProvider locale={spoken.translator.language}>
      <TranslatorContext value={spoken.translator}>
        <AtlasContext value={atlas}>
          <Shell />
        </AtlasContext>
      </TranslatorContext>
    </I18nProvider>
  )
}
