import { useTranslator } from '../../i18n/use-translator'

/** That files stay on the reader's machine, and the page's own policy as proof. */
export function Privacy() {
  const { t } = useTranslator()
  const policy = document.querySelector<HTMLMetaElement>('meta[http-equiv="Content-Security-Policy"]')?.content
  return (
    <>
      <p>{t('data.privacy.statement')}</p>
      {policy === undefined ? (
        <p>{t('data.privacy.open')}</p>
      ) : (
        <>
          <p>{t('data.privacy.policy')}</p>
          <ul className="data-policy">
            {policy.split(/;\s*/).map((directive) => (
              <li key={directive}>
                <code>{directive}</code>
              </li>
            ))}
          </ul>
          <p>{t('data.privacy.connect')}</p>
        </>
      )}
      <p>{t('data.privacy.check')}</p>
    </>
  )
}
