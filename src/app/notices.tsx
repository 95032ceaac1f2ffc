import { useSyncExternalStore } from 'react'
import { useTranslator } from '../i18n/use-translator'
import { useAtlas } from '../state/atlas-context'

/** What could not be read of the address, and whether it was made over other data. */
export function Notices() {
  const { t } = useTranslator()
  const { store } = useAtlas()
  const notices = useSyncExternalStore(store.subscribe, store.notices)
  if (notices.length === 0) return null
  return (
    <div className="notices" role="status">
      <ul>
        {notices.map((notice) => (
          <li key={JSON.stringify(notice)}>
            {notice.kind === 'unreadable' ? t('notice.unreadable', { parameter: notice.parameter, value: notice.value }) : t(`notice.${notice.kind}`)}
          </li>
        ))}
      </ul>
      <button type="button" onClick={store.dismissNotices}>
        {t('notice.dismiss')}
      </button>
    </div>
  )
}
