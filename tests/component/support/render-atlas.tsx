import { useSyncExternalStore, type ReactNode } from 'react'
import { onTestFinished } from 'vitest'
import { loadCatalog } from '../../../src/i18n/catalog'
import { createTranslator } from '../../../src/i18n/translator'
import { TranslatorContext } from '../../../src/i18n/use-translator'
import { AnswerDesk } from '../../../src/state/answer-desk'
import { AtlasContext } from '../../../src/state/atlas-context'
import { loadBundledTables } from '../../../src/state/bundled-tables'
import { DataStore } from '../../../src/state/data-store'
import { IntakeDoor } from '../../../src/state/intake/intake-door'
import { NameBook } from '../../../src/state/name-book'
import { parseView, plainView, type View } from '../../../src/state/view'
import { ViewStore } from '../../../src/state/view-store'
import { render, type Rendered } from './render'
import '../../../src/app/theme.css'
import '../../../src/app/controls.css'

/**
 * Renders panels over the bundled data as the page would, in the language of the view. `search` is the part of an
 * address from which the view begins; what `content` makes of a view is drawn anew when it changes.
 */
export async function renderAtlas(search: string, content: (view: View) => ReactNode): Promise<Rendered & { readonly store: ViewStore; readonly intake: IntakeDoor }> {
  const address = location.href
  onTestFinished(() => history.replaceState(null, '', address))
  const { view } = parseView(search, plainView('en'), '')
  const data = new DataStore(await loadBundledTables())
  const shown = data.state().active
  const store = new ViewStore('en', () => shown.data.fingerprint)
  store.update(() => view, { silent: true })
  const desk = new AnswerDesk(store)
  desk.serve(shown.engine)
  const names = new NameBook(await shown.engine.names(view.language))
  const translator = createTranslator(view.language, await loadCatalog(view.language))
  const intake = new IntakeDoor(data)
  const atlas = { engine: shown.engine, names, store, desk, data, shown, intake }
  function Content() {
    return content(useSyncExternalStore(store.subscribe, store.view))
  }
  const rendered = render(
    <TranslatorContext value={translator}>
      <AtlasContext value={atlas}>
        <Content />
      </AtlasContext>
    </TranslatorContext>,
  )
  return { ...rendered, store, intake }
}
