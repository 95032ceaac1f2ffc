import { useTranslator } from '../i18n/use-translator'
import { wordsIn, type Words } from '../state/briefing/briefing'
import './briefing-words.css'

/** A text of a briefing in the reader's language, else marked with the language it has. */
export function BriefingWords({ words }: { readonly words: Words }) {
  const { language } = useTranslator()
  const found = wordsIn(words, language)
  if (found.text === '' || found.language === language) return found.text
  return (
    <>
      <span lang={found.language}>{found.text}</span> <small className="briefing-mark">{found.language.toUpperCase()}</small>
    </>
  )
}
