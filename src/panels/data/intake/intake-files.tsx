import { useTranslator } from '../../../i18n/use-translator'
import type { IntakeState } from '../../../state/intake/intake-state'
import type { IntakeStore } from '../../../state/intake/intake-store'
import { isBlocking, readyTables, type IntakeTable } from '../../../state/intake/intake-table'
import { ChooseFiles } from './choose-files'
import { FileCard } from './file-card'

interface Props {
  readonly state: IntakeState
  readonly tables: readonly IntakeTable[]
  readonly store: IntakeStore
}

/** The chosen files, one below the other, and the way on when nothing stands in it. */
export function IntakeFiles({ state, tables, store }: Props) {
  const { t } = useTranslator()
  const reading = state.files.some(({ work }) => work !== 'idle')
  const open = tables.some(({ absence, questions }) => absence === undefined && questions.some(isBlocking))
  const usable = readyTables(tables).some(({ rows }) => (rows?.accepted ?? 0) > 0)
  const reason = open ? t('files.compare.questions') : usable || reading ? '' : t('files.compare.none')
  return (
    <>
      {state.files.map((file) => (
        <FileCard key={file.id} file={file} tables={tables.filter((table) => table.file.id === file.id)} store={store} />
      ))}
      <div className="intake-ways">
        <button type="button" className="primary" disabled={reading || open || !usable} onClick={() => store.step('compare')}>
          {t('files.compare')}
        </button>
        <span className="intake-small">{reason}</span>
        <ChooseFiles label={t('files.add')} />
        <button type="button" onClick={store.clear}>
          {t('files.discard')}
        </button>
      </div>
    </>
  )
}
