import { useId, useState } from 'react'
import { useTranslator } from '../../../i18n/use-translator'
import { useAtlas } from '../../../state/atlas-context'

/** Rows copied elsewhere, read like a file. */
export function PasteBox({ onDone }: { readonly onDone: () => void }) {
  const { t } = useTranslator()
  const { intake } = useAtlas()
  const [text, setText] = useState('')
  const id = useId()
  const read = (): void => {
    void intake.takeText(t('files.paste.name'), text)
    onDone()
  }
  return (
    <div className="intake-paste">
      <label htmlFor={id}>{t('files.paste.label')}</label>
      {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- the reader has just asked for it */}
      <textarea id={id} rows={6} autoFocus value={text} spellCheck={false} onChange={({ currentTarget }) => setText(currentTarget.value)} />
      <button type="button" className="primary" disabled={text.trim() === ''} onClick={read}>
        {t('files.paste.read')}
      </button>
    </div>
  )
}
