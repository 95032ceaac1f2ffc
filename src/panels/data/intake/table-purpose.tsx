import { useTranslator } from '../../../i18n/use-translator'
import type { IntakeStore } from '../../../state/intake/intake-store'
import type { IntakeTable } from '../../../state/intake/intake-table'

interface Props {
  readonly table: IntakeTable
  readonly store: IntakeStore
  readonly alone: boolean
}

/** Which table of the atlas the rows are for, why, and whether they take part. */
export function TablePurpose({ table, store, alone }: Props) {
  const { t, language } = useTranslator()
  const { schema, grid, reading, absence, file, place } = table
  const reason = useReason(table)
  const title = schema ? t('files.for', { table: schema.title[language] }) : t('files.for.none')
  return (
    <div className="intake-purpose">
      <h4>{alone && grid.name === '' ? title : `${grid.name || reading.file}: ${title}`}</h4>
      {schema && <span className="intake-small">{reason}</span>}
      {(!alone || absence === 'left-out') && absence !== 'no-table' && (
        <label className="intake-use">
          <input type="checkbox" checked={absence === undefined} disabled={absence === 'second'} onChange={({ currentTarget }) => store.leaveOut(file.id, place, !currentTarget.checked)} />
          {t('files.use-table')}
        </label>
      )}
      {absence && <p>{t(`files.absence.${absence}`)}</p>}
    </div>
  )
}

function useReason({ grid, choices, file }: IntakeTable): string {
  const { t } = useTranslator()
  const { columns } = grid.plan
  if (choices.table !== undefined) return t('files.why.chosen')
  if (file.table !== undefined) return t('files.why.package')
  const known = columns.filter(({ by }) => by === 'name' || by === 'title' || by === 'alias' || by === 'language')
  return t('files.why.headers', { n: known.length, all: columns.length })
}
