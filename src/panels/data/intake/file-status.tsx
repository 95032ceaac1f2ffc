import { useTranslator } from '../../../i18n/use-translator'
import type { IntakeFile } from '../../../state/intake/intake-state'
import type { IntakeStore } from '../../../state/intake/intake-store'
import { useBytes } from './use-bytes'

interface Props {
  readonly file: IntakeFile
  readonly store: IntakeStore
}

/** How far the reading of a file has come, or why it came to an end and what can be done. */
export function FileStatus({ file, store }: Props) {
  const { t, number } = useTranslator()
  const bytes = useBytes()
  const { id, work, fault, path, content } = file
  if (work !== 'idle') {
    const progress = work === 'waiting' ? undefined : work.progress
    const size = progress?.size ?? content.size
    return (
      <div className="intake-status">
        <progress aria-label={t('files.progress.of', { name: path })} max={Math.max(1, size)} value={progress?.bytes ?? 0} />
        <span>{progress ? t('files.progress', { done: bytes(progress.bytes), size: bytes(size), rows: number(progress.rows) }) : t('files.waiting')}</span>
        <button type="button" aria-label={t('files.cancel.of', { name: path })} onClick={() => store.cancel(id)}>
          {t('files.cancel')}
        </button>
      </div>
    )
  }
  if (!fault) return null
  return (
    <div className="intake-fault" role="alert">
      <p>{t(`files.fault.${fault}`)}</p>
      <button type="button" onClick={() => store.retry(id)}>
        {t('files.retry')}
      </button>
    </div>
  )
}
