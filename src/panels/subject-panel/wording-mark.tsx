import type { Name } from '../../engine/engine'
import { useTranslator } from '../../i18n/use-translator'

/** Says that a wording is ours, or English because there is none in the reader's language. */
export function WordingMark({ basis }: { readonly basis: Name['basis'] }) {
  const { t, language } = useTranslator()
  if (basis === 'translated') return <small className="subject-mark">{t('subject.translated')}</small>
  return basis === 'fallback' && language !== 'en' ? <small className="subject-mark">{t('subject.english-only')}</small> : null
}

/** Text that stands in the data in English only. */
export function EnglishText({ children }: { readonly children: string }) {
  return (
    <>
      <span lang="en">{children}</span> <WordingMark basis="fallback" />
    </>
  )
}
