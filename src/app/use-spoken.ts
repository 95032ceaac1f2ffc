import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Engine } from '../engine/engine'
import { loadCatalog } from '../i18n/catalog'
import { createTranslator, type Translator } from '../i18n/translator'
import type { Language } from '../model/schema'
import { NameBook } from '../state/name-book'

interface Spoken {
  readonly translator: Translator
  readonly names: NameBook
}

/** Messages and names in a language; the language before it stays until they are there. */
export function useSpoken(engine: Engine, language: Language): Spoken | undefined {
  const [spoken, setSpoken] = useState<Spoken>()
  useEffect(() => {
    let current = true
    if (language === 'ja') void import('./fonts-japanese').then(({ addJapaneseFont }) => addJapaneseFont())
    void Promise.all([loadCatalog(language), engine.names(language)]).then(([catalog, names]) => {
      if (!current) return
      document.documentElement.lang = language
      // At once, so that what the page asks is answered before it is painted for the first time.
      flushSync(() => setSpoken({ translator: createTranslator(language, catalog), names: new NameBook(names) }))
    })
    return () => {
      current = false
    }
  }, [engine, language])
  return spoken
}
