import { useEffect, useState } from 'react'
import { useTranslator } from '../../i18n/use-translator'
import { useAtlas } from '../../state/atlas-context'
import './copy-link.css'

/** Copies the address of exactly what is on screen. */
export function CopyLink() {
  const { t } = useTranslator()
  const { store } = useAtlas()
  const [outcome, setOutcome] = useState<'copied' | 'failed'>()
  useEffect(() => {
    if (!outcome) return undefined
    const timer = setTimeout(() => setOutcome(undefined), 4000)
    return () => clearTimeout(timer)
  }, [outcome])
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(new URL(store.addressOf(store.view()), location.href).href)
      setOutcome('copied')
    } catch {
      setOutcome('failed')
    }
  }
  return (
    <span className="filter-link">
      <button type="button" className="icon" aria-label={t('filter.copy')} title={t('filter.copy')} onClick={() => void copy()}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M6.5 9.5l3-3M7 4.5l1.6-1.6a2.8 2.8 0 0 1 4 4L11 8.5M9 11.5l-1.6 1.6a2.8 2.8 0 0 1-4-4L5 7.5" />
        </svg>
      </button>
      <span role="status">{outcome && t(`filter.copy.${outcome}`)}</span>
    </span>
  )
}
