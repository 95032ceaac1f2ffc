import { useState } from 'react'
import { useTranslator } from '../../../i18n/use-translator'
import { useAtlas } from '../../../state/atlas-context'
import type { Version } from '../../../state/versions/version'

export function RenameForm({ version, onDone }: { readonly version: Version; readonly onDone: () => void }) {
  const { t } = useTranslator()
  const { data, store } = useAtlas()
  const [name, setName] = useState(version.name)
  const rename = (next: string): void => void data.rename(version.id, next)
  return (
    <form
      className="versions-rename"
      onSubmit={(event) => {
        event.preventDefault()
        const next = name.trim()
        if (next !== '' && next !== version.name) {
          rename(next)
          store.record({ undo: () => rename(version.name), redo: () => rename(next) })
        }
        onDone()
      }}
    >
      <label>
        {t('changes.name')}
        {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- the form has been opened for this field */}
        <input autoFocus value={name} maxLength={120} onChange={(event) => setName(event.target.value)} onKeyDown={(event) => event.key === 'Escape' && onDone()} />
      </label>
      <button type="submit" className="primary">
        {t('versions.rename.done')}
      </button>
    </form>
  )
}
