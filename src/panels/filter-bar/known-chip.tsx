import { useTranslator } from '../../i18n/use-translator'
import { useAtlas } from '../../state/atlas-context'
import { useUpdateView, useView } from '../../state/use-view'
import { useVersionWords } from '../use-version-words'
import './known-chip.css'

/** Says, wherever the reader is, that the page shows what the data held at an earlier version, and leads back. */
export function KnownChip() {
  const { t } = useTranslator()
  const { data, shown } = useAtlas()
  const { version: asked } = useView()
  const update = useUpdateView()
  const { nameOf, dateOf } = useVersionWords()
  const isHere = data.state().versions.some(({ id }) => String(id) === asked)
  if (asked === undefined || !isHere) return null
  const { version } = shown
  const name = version.id === 0 ? nameOf(version) : `${nameOf(version)} (${dateOf(version)})`
  return (
    <p className="filter-known">
      <span>{String(version.id) === asked ? t('versions.known', { version: name }) : t('versions.known.unreadable', { id: asked })}</span>
      <button type="button" className="link" onClick={() => update(({ version: _version, ...view }) => view)}>
        {t('versions.known.back')}
      </button>
    </p>
  )
}
