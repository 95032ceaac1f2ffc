import { useSyncExternalStore } from 'react'
import type { Translator } from '../i18n/translator'
import { useTranslator } from '../i18n/use-translator'
import { useAtlas } from '../state/atlas-context'
import type { Notice } from '../state/notice'

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
            {noticeText(notice, t)}
          </li>
        ))}
      </ul>
      <button type="button" onClick={store.dismissNotices}>
        {t('notice.dismiss')}
      </button>
    </div>
  )
}

function noticeText(notice: Notice, t: Translator['t']): string {
  switch (notice.kind) {
    case 'unreadable':
      return t('notice.unreadable', { parameter: notice.parameter, value: notice.value })
    case 'unknown-version':
      return t('notice.unknown-version', { version: notice.version })
    default:
      return t(`notice.${notice.kind}`)
  }
}
