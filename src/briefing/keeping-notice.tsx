import { useTranslator } from '../i18n/use-translator'
import { briefingStore, useBriefings } from '../state/briefing/use-briefings'

/** Says when briefings are not kept beyond this page, and what of them cannot be read. */
export function KeepingNotice() {
  const { t } = useTranslator()
  const { failure, damaged } = useBriefings()
  return (
    <div className="briefing-notice" role="status">
      {failure && <p>{t(`briefing.failure.${failure}`)}</p>}
      {damaged.map((id) => (
        <p key={id}>
          {t('briefing.damaged', { id })}{' '}
          <button type="button" onClick={() => briefingStore.discard(id)}>
            {t('briefing.damaged.remove')}
          </button>
        </p>
      ))}
    </div>
  )
}
