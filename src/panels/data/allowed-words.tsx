import { useTranslator } from '../../i18n/use-translator'
import { LANGUAGES, type FieldSchema, type Language } from '../../model/schema'
import type { NameBooks } from './use-name-books'

const OWN_NAMES: Readonly<Record<Language, string>> = { en: 'English', ja: '日本語', ru: 'Русский' }

interface Props {
  readonly field: FieldSchema
  readonly words: readonly string[]
  readonly books: NameBooks | undefined
}

/** The words a column may hold, with their labels where they have any. */
export function AllowedWords({ field, words, books }: Props) {
  const { t } = useTranslator()
  const labelOf = labels(field, books)
  return (
    <details className="data-words">
      <summary>{t('data.field.words', { n: words.length })}</summary>
      {labelOf ? (
        <table>
          <thead>
            <tr>
              <th scope="col">{t('data.field.word')}</th>
              {LANGUAGES.map((language) => (
                <th key={language} scope="col" lang={language}>
                  {OWN_NAMES[language]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {words.map((word) => (
              <tr key={word}>
                <th scope="row">
                  <code>{word}</code>
                </th>
                {LANGUAGES.map((language) => (
                  <td key={language} lang={language}>
                    {labelOf(language, word)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      ) : (
        <p>
          <code>{words.join(' · ')}</code>
        </p>
      )}
    </details>
  )
}

function labels({ vocabulary, dimension }: FieldSchema, books: NameBooks | undefined): ((language: Language, word: string) => string) | undefined {
  if (!books) return undefined
  if (vocabulary !== undefined) return (language, word) => books[language].label(vocabulary, word)
  return dimension === 'point' ? (language, word) => books[language].point(word) : undefined
}
