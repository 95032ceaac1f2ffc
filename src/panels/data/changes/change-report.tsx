import { useId, useState, useSyncExternalStore } from 'react'
import { useTranslator } from '../../../i18n/use-translator'
import { useAtlas } from '../../../state/atlas-context'
import type { StagedTable } from '../../../state/staged-table'
import { acceptedCount, candidateRows } from '../../../state/versions/candidate'
import './changes.css'
import { FileNotes } from './file-notes'
import { ModeChoice } from './mode-choice'
import { TableChanges } from './table-changes'
import { useTableChanges } from './use-table-changes'

interface Props {
  readonly staged: readonly StagedTable[]
  /** The changes have become a version. */
  readonly onAccepted: () => void
  readonly onCancel: () => void
}

/** Everything that files would change, before anything does: each change can be taken back, and the rest becomes a version. */
export function ChangeReport({ staged, onAccepted, onCancel }: Props) {
  const { t } = useTranslator()
  const { data, store } = useAtlas()
  const { active } = useSyncExternalStore(data.subscribe, data.state)
  const tables = useTableChanges(staged, active)
  const [name, setName] = useState(() => [...new Set(staged.map(({ file }) => file.name))].join(', '))
  const [report, setReport] = useState('')
  const heading = useId()
  const count = tables.reduce((sum, table) => sum + acceptedCount(table), 0)
  const accept = async (): Promise<void> => {
    setReport(t('changes.accepting'))
    const parent = active.version
    const files = [...new Map(staged.map(({ file }) => [file.hash + file.name, file])).values()]
    try {
      const { id } = await data.accept({ name: name.trim(), files, parent, tables: candidateRows(tables) })
      store.record({ undo: () => void data.show(parent.id), redo: () => void data.show(id) })
      onAccepted()
    } catch (error) {
      setReport(t('changes.failed', { reason: error instanceof Error ? error.message : String(error) }))
    }
  }
  return (
    <section className="changes" aria-labelledby={heading}>
      <h3 id={heading}>{t('changes.title')}</h3>
      <p>{t(tables.some(({ comparison }) => comparison.changes.length > 0) ? 'changes.nothing-yet' : 'changes.none')}</p>
      {tables.map(({ staged: file, before, comparison, suggested, decisions, setMode }) => (
        <TableChanges key={comparison.table} schema={file.schema} before={before} after={file.table} comparison={comparison} decisions={decisions}>
          <ModeChoice table={comparison.table} mode={comparison.mode} suggested={suggested} onMode={setMode} />
          <FileNotes staged={file} comparison={comparison} />
        </TableChanges>
      ))}
      <form
        className="changes-accept"
        onSubmit={(event) => {
          event.preventDefault()
          void accept()
        }}
      >
        <label>
          {t('changes.name')}
          <input value={name} required maxLength={120} onChange={(event) => setName(event.target.value)} />
        </label>
        <button type="submit" className="primary" disabled={count === 0}>
          {t('changes.accept', { n: count })}
        </button>
        <button type="button" onClick={onCancel}>
          {t('changes.cancel')}
        </button>
        <output>{report}</output>
      </form>
    </section>
  )
}
