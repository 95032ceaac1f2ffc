import { useTranslator } from '../../../i18n/use-translator'
import type { IntakeTable } from '../../../state/intake/intake-table'
import { mendCell, realignRow } from '../../../state/intake/mend-cells'
import type { PreviewRow } from '../../../state/intake/preview-rows'

interface Props {
  readonly row: PreviewRow
  readonly table: IntakeTable
  readonly marked: ReadonlySet<string>
  readonly onMend: (change: IntakeTable['choices']) => void
}

/** A row's line, what became of it, and its cells, which can be written anew while it is held back. */
export function PreviewRowCells({ row, table, marked, onMend }: Props) {
  const { t, number } = useTranslator()
  const columns = table.rows?.columns ?? []
  return (
    <>
      <th scope="row">{number(row.line)}</th>
      <td>{row.state === 'accepted' ? t('files.rows.accepted') : row.state === 'skipped' ? t(`files.skip.${row.reason}`) : <HeldState row={row} table={table} onMend={onMend} />}</td>
      {columns.map(({ index, header }) => {
        const text = row.cells[index] ?? ''
        return (
          <td key={index} data-column={index} data-marked={marked.has(`${row.line}:${index}`)} tabIndex={row.state === 'held' ? undefined : -1} title={text}>
            {row.state === 'held' ? (
              <input
                key={text}
                defaultValue={text}
                aria-label={t('files.mend.label', { column: header, line: number(row.line) })}
                onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
                onBlur={({ currentTarget }) => currentTarget.value !== text && onMend(mendCell(table, row.row, index, currentTarget.value))}
              />
            ) : (
              text
            )}
          </td>
        )
      })}
    </>
  )
}

function HeldState({ row, table, onMend }: Pick<Props, 'table' | 'onMend'> & { readonly row: PreviewRow & { readonly state: 'held' } }) {
  const { t } = useTranslator()
  if (!row.row.realigned) return t('files.rows.held.one')
  return (
    <button type="button" className="link" onClick={() => onMend(realignRow(table, row.row))}>
      {t('files.rows.realign')}
    </button>
  )
}
