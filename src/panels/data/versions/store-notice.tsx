import { useTranslator } from '../../../i18n/use-translator'
import { useAtlas } from '../../../state/atlas-context'
import type { StoreFailure } from '../../../state/versions/kept-versions'

/** What is wrong with what the browser keeps, what is safe, and what can be done. */
export function StoreNotice({ failure }: { readonly failure: StoreFailure }) {
  const { t } = useTranslator()
  const { data } = useAtlas()
  return (
    <div className="versions-notice" role="alert">
      <p>{t(`versions.failure.${failure}`)}</p>
      {failure === 'damaged' && (
        <button type="button" onClick={data.acceptLoss}>
          {t('versions.failure.damaged.go-on')}
        </button>
      )}
      {failure === 'newer' && (
        <button type="button" onClick={() => location.reload()}>
          {t('failure.reload')}
        </button>
      )}
    </div>
  )
}
