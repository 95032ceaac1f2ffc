import { useLayoutEffect, useMemo, useSyncExternalStore } from 'react'
import { I18nProvider } from 'react-aria-components'
import { TranslatorContext } from '../i18n/use-translator'
import type { AnswerDesk } from '../state/answer-desk'
import { AtlasContext } from '../state/atlas-context'
import type { DataStore } from '../state/data-store'
import type { IntakeDoor } from '../state/intake/intake-door'
import type { ViewStore } from '../state/view-store'
import { Shell } from './shell'
import { useShown } from './use-shown'
import { useSpoken } from './use-spoken'

interface Props {
  readonly data: DataStore
  readonly store: ViewStore
  readonly desk: AnswerDesk
  readonly intake: IntakeDoor
}

/** One and the same, so that another view draws anew only what reads it. */
const SHELL = <Shell />

/** Speaks the view's language and hands data and view to everything below. */
export function App({ data, store, desk, intake }: Props) {
  const view = useSyncExternalStore(store.subscribe, store.view)
  const shown = useShown(data, view)
  const spoken = useSpoken(shown.engine, view.language)
  const atlas = useMemo(() => spoken && { engine: shown.engine, store, desk, data, shown, intake, names: spoken.names }, [shown, store, desk, data, intake, spoken])
  useLayoutEffect(() => desk.serve(shown.engine), [desk, shown])
  if (!spoken || !atlas) return null
  return (
    <I18nProvider locale={spoken.translator.language}>
      <TranslatorContext value={spoken.translator}>
        <AtlasContext value={atlas}>
          {SHELL}
        </AtlasContext>
      </TranslatorContext>
    </I18nProvider>
  )
}
