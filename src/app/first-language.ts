import { LANGUAGES, type Language } from '../model/schema'

const isLanguage = (text: string | undefined): text is Language => LANGUAGES.some((language) => language === text)

/** The address' language, else the first of the reader's that we speak, else English. */
export function firstLanguage(search: string, preferred: readonly string[]): Language {
  const asked = new URLSearchParams(search).get('lang') ?? undefined
  if (isLanguage(asked)) return asked
  return preferred.map((tag) => tag.split('-')[0]).find(isLanguage) ?? 'en'
}
