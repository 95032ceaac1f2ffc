import './app/trusted-types'
import './app/fonts.css'
import './app/theme.css'
import './app/controls.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/app'
import { firstLanguage } from './app/first-language'
import { loadCatalog } from './i18n/catalog'
import { AnswerDesk } from './state/answer-desk'
import { loadBundledTables } from './state/bundled-tables'
import { DataStore } from './state/data-store'
import { IntakeDoor } from './state/intake/intake-door'
import { keptCount } from './state/versions/kept-count'
import { ViewStore } from './state/view-store'

/** A function, since a module that waits for parts of itself which come later would wait for ever. */
async function start(root: Element): Promise<void> {
  // The catalog most likely to be wanted travels beside the data instead of after them.
  const language = firstLanguage(location.search, navigator.languages)
  void loadCatalog(language)

  const data = new DataStore(await loadBundledTables())
  const opened = data.open()
  // Without versions of the reader's own there is nothing to wait for.
  if (keptCount.read() > 0) await opened
  const hasVersion = (asked: string): boolean => data.state().versions.some(({ id }) => String(id) === asked)
  const store = new ViewStore(language, () => data.state().active.data.fingerprint, hasVersion)
  const desk = new AnswerDesk(store)
  const intake = new IntakeDoor(data)

  createRoot(root).render(
    <StrictMode>
      <App data={data} store={store} desk={desk} intake={intake} />
    </StrictMode>,
  )
}

const root = document.querySelector('#root')
if (!root) throw new Error('The page has no element #root.')
void start(root)
