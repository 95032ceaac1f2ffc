import { useTranslator } from '../../i18n/use-translator'

/** Written by the build beside the page. */
const LICENCES = './licences.md'

/** Where the data come from, and on what terms they and the page may be used. */
export function Origin() {
  const { t } = useTranslator()
  return (
    <>
      <p>{t('data.origin.rows')}</p>
      <p>
        <a href="https://creativecommons.org/licenses/by/4.0/" rel="license noreferrer" target="_blank">
          {t('data.origin.licence')}
        </a>
      </p>
      <p>{t('data.origin.code')}</p>
      <p>
        <a href={LICENCES} download="licences.md">
          {t('data.origin.others')}
        </a>
      </p>
    </>
  )
}
