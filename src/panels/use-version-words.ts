import { useTranslator } from '../i18n/use-translator'
import type { Version } from '../state/versions/version'

interface VersionWords {
  /** `Version 2: March` */
  readonly nameOf: (version: Version) => string
  /** When it was accepted, by the reader's clock. */
  readonly dateOf: (version: Version) => string
}

export function useVersionWords(): VersionWords {
  const { t, language } = useTranslator()
  return {
    nameOf: ({ id, name }) => (id === 0 ? t('versions.bundled') : t('versions.name', { id: String(id), name })),
    dateOf: ({ acceptedAt }) => new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(acceptedAt)),
  }
}
