import { useId, useSyncExternalStore } from 'react'
import { useTranslator } from '../../../i18n/use-translator'
import { useAtlas } from '../../../state/atlas-context'
import type { StagedTable } from '../../../state/staged-table'
import { acceptedCount, candidateRows } from '../../../state/versions/candidate'
import { AcceptForm } from './accept-form'
import './changes.css'
import { EffectList } from './effect-list'
import { FileNotes } from './file-notes'
import { ModeChoice } from './mode-choice'
import { TableChanges } from './table-changes'
import { useEffects } from './use-effects'
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
  const { data } = useAtlas()
  const { active } = useSyncExternalStore(data.subscribe, data.state)
  const tables = useTableChanges(staged, active)
  const effects = useEffects(tables, active)
  const heading = useId()
  const count = tables.reduce((sum, table) => sum + acceptedCount(table), 0)
  const files = [...new Map(staged.map(({ file }) => [`${file.hash} ${file.name}`, file])).values()]
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
      {count > 0 && <EffectList effects={effects} />}
      <AcceptForm
        count={count}
        suggestedName={files.map(({ name }) => name).join(', ')}
        load={() => ({ files, parent: active.version, tables: candidateRows(tables) })}
        onAccepted={onAccepted}
        onCancel={onCancel}
      />
    </section>
  )
}
