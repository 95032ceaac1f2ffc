import { useId } from 'react'
import { useTranslator } from '../../../i18n/use-translator'
import type { IntakeFile } from '../../../state/intake/intake-state'
import type { IntakeStore } from '../../../state/intake/intake-store'
import type { IntakeTable } from '../../../state/intake/intake-table'
import { FileProblems } from './file-problems'
import { FileStatus } from './file-status'
import { TableCheck } from './table-check'
import { useBytes } from './use-bytes'
import './file-card.css'

interface Props {
  readonly file: IntakeFile
  readonly tables: readonly IntakeTable[]
  readonly store: IntakeStore
}

/** One chosen file: what became of its reading, and each table found in it. */
export function FileCard({ file, tables, store }: Props) {
  const { t } = useTranslator()
  const bytes = useBytes()
  const heading = useId()
  const problems = file.readings?.flatMap((reading) => reading.problems) ?? []
  return (
    <section className="intake-file" aria-labelledby={heading} aria-busy={file.work !== 'idle'}>
      <div className="intake-file-head">
        <h3 id={heading}>{file.path}</h3>
        <span className="intake-small">{bytes(file.content.size)}</span>
        <button type="button" className="tool" aria-label={t('files.remove.of', { name: file.path })} onClick={() => store.remove(file.id)}>
          {t('files.remove')}
        </button>
      </div>
      <FileStatus file={file} store={store} />
      {file.accepted && <p>{t('files.accepted')}</p>}
      {file.remembered && (
        <p className="intake-small">
          {t('files.remembered')}{' '}
          <button type="button" className="link" onClick={() => store.forget(file)}>
            {t('files.forget')}
          </button>
        </p>
      )}
      {problems.length > 0 && <FileProblems problems={problems} />}
      {file.readings && tables.length === 0 && problems.length === 0 && <p>{t('files.nothing')}</p>}
      {tables.map((table) => (
        <TableCheck key={table.key} table={table} store={store} alone={tables.length === 1} />
      ))}
    </section>
  )
}
