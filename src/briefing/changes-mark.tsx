import { useTranslator } from '../i18n/use-translator'
import { useAtlas } from '../state/atlas-context'
import type { CountChange } from '../state/briefing/scene-counts'
import './changes-mark.css'

/** Says what a scene counted when it was made and counts now; nothing where nothing has changed. */
export function ChangesMark({ changes }: { readonly changes: readonly CountChange[] | undefined }) {
  const { t } = useTranslator()
  const { names } = useAtlas()
  if (!changes || changes.length === 0) return null
  return (
    <ul className="briefing-changes" aria-label={t('briefing.changed')}>
      {changes.map(({ table, word, was, now }) => (
        <li key={`${table}.${word ?? ''}`}>
          {t('briefing.changed.count', { what: word === undefined ? t(`briefing.counted.${table}`) : `${t(`briefing.counted.${table}`)}, ${names.label('status', word)}`, was, now })}
        </li>
      ))}
    </ul>
  )
}
