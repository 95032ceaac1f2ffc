import { useMemo, useSyncExternalStore } from 'react'
import { I18nProvider } from 'react-aria-components'
import { TranslatorContext } from '../i18n/use-translator'
import { AtlasContext } from '../state/atlas-context'
import type { DataStore } from '../state/data-store'
import type { ViewStore } from '../state/view-store'
import { Shell } from './shell'
import { useShown } from './use-shown'
import { useSpoken } from './use-spoken'

interface Props {
  readonly data: DataStore
  readonly store: ViewStore
}

/** Speaks the view's language and hands data and view to everything below. */
export function App({ data, store }: Props) {
  const { language, version } = useSyncExternalStore(store.subscribe, store.view)
  const shown = useShown(data, version)
  const spoken = useSpoken(shown.engine, language)
  const atlas = useMemo(() => spoken && { engine: shown.engine, store, data, shown, names: spoken.names }, [shown, store, data, spoken])
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
