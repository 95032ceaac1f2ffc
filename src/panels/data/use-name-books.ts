import { useEffect, useState } from 'react'
import { LANGUAGES, type Language } from '../../model/schema'
import { useAtlas } from '../../state/atlas-context'
import { NameBook } from '../../state/name-book'

export type NameBooks = Readonly<Record<Language, NameBook>>

/** Names in all three languages, whatever the page speaks. */
export function useNameBooks(): NameBooks | undefined {
  const { engine } = useAtlas()
  const [books, setBooks] = useState<NameBooks>()
  useEffect(() => {
    let current = true
    void Promise.all(LANGUAGES.map((language) => engine.names(language))).then(([en, ja, ru]) => {
      if (current && en && ja && ru) setBooks({ en: new NameBook(en), ja: new NameBook(ja), ru: new NameBook(ru) })
    })
    return () => {
      current = false
    }
  }, [engine])
  return books
}
