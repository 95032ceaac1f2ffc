import { useState } from 'react'
import { useTranslator } from '../../../i18n/use-translator'
import type { IntakeStore } from '../../../state/intake/intake-store'
import type { IntakeTable } from '../../../state/intake/intake-table'
import type { PreviewPart } from '../../../state/intake/preview-rows'
import { ColumnMap } from './column-map'
import { CountLine } from './count-line'
import { ProblemList } from './problem-list'
import { Questions } from './questions'
import { ReadAs } from './read-as'
import { RowPreview, type PreviewPlace } from './row-preview'
import { TablePurpose } from './table-purpose'
import { useChooseRows } from './use-intake'

interface Props {
  readonly table: IntakeTable
  readonly store: IntakeStore
  /** The file has no other table. */
  readonly alone: boolean
}

/** One table of a file: what it is for, what became of its rows, how it was read, what is unclear, what is wrong. */
export function TableCheck({ table, store, alone }: Props) {
  const { t } = useTranslator()
  const choose = useChooseRows(store)
  const held = table.rows?.held.length ?? 0
  const [place, setPlace] = useState<PreviewPlace>({ open: held > 0, part: held > 0 ? 'held' : 'all' })
  const show = (part: PreviewPart): void => setPlace({ open: true, part })
  const { rows, absence, choices } = table
  return (
    <div className="intake-table" role="group" aria-label={table.name}>
      <TablePurpose table={table} store={store} alone={alone} />
      {rows && <CountLine counts={{ records: rows.records, accepted: rows.accepted, held, skipped: rows.skipped.length }} onShow={show} />}
      {absence === undefined || absence === 'no-table' ? (
        <>
          <Questions table={table} store={store} />
          <ReadAs table={table} store={store} />
        </>
      ) : null}
      {rows && absence === undefined && (
        <>
          <details className="intake-part">
            <summary>{t('files.columns')}</summary>
            <ColumnMap table={table} columns={table.grid.plan.columns} onChoose={(columns) => choose(table, { columns })} />
          </details>
          {(choices.mends?.length ?? 0) > 0 && <p className="intake-small">{t('files.mend.done', { n: choices.mends?.length ?? 0 })}</p>}
          <ProblemList table={table} onMend={(change) => choose(table, change)} onShow={(line, column) => setPlace({ open: true, part: 'all', line, column })} />
          <RowPreview table={table} place={place} onPlace={setPlace} onMend={(change) => choose(table, change)} />
        </>
      )}
    </div>
  )
}
