import { useRef } from 'react'
import { useTranslator } from '../../../i18n/use-translator'
import { useAtlas } from '../../../state/atlas-context'

const ACCEPTED = '.csv,.tsv,.tab,.txt,.json,.jsonl,.ndjson,.xlsx,.xlsm,.zip,.gz'

interface Props {
  readonly label: string
  readonly folder?: boolean
  readonly primary?: boolean
}

/** A button for files, several at once, or for a folder with all that is in it. */
export function ChooseFiles({ label, folder = false, primary = false }: Props) {
  const { intake } = useAtlas()
  const { t } = useTranslator()
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <button type="button" className={primary ? 'primary' : undefined} onClick={() => input.current?.click()}>
        {label}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        aria-label={folder ? t('files.choose.folder') : t('files.choose')}
        {...(folder ? { webkitdirectory: '' } : { accept: ACCEPTED })}
        onChange={({ currentTarget }) => {
          void intake.takeChosen([...(currentTarget.files ?? [])])
          // So that the same file can be chosen again after it was changed.
          currentTarget.value = ''
        }}
      />
    </>
  )
}
