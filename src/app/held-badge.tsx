import { useSyncExternalStore } from 'react'
import { useTranslator } from '../i18n/use-translator'
import { useAtlas } from '../state/atlas-context'

/** How many rows of a chosen file wait to be mended, wherever the reader is. */
export function HeldBadge() {
  const { t, number } = useTranslator()
  const { intake } = useAtlas()
  const held = useSyncExternalStore(intake.subscribe, intake.held)
  if (held === 0) return null
  return (
    <span className="held-badge" title={t('files.held.badge', { n: held })}>
      <span aria-hidden="true">{number(held)}</span>
      <span className="spoken">{t('files.held.badge', { n: held })}</span>
    </span>
  )
}
