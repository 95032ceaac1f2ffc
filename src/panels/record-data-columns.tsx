import type { Cell } from '../engine/engine'
import type { FieldKind, FieldSchema } from '../model/schema'
import type { DataColumn } from '../widgets/data-table-column'
import { textWidth } from '../widgets/text-width'
import { ChangeMark, TitleCell, RecordCell, type CellContext } from './record-cell'
import { cellText } from './record-cell-text'
import { recordColumns } from './record-columns'
import type { RecordRow } from './use-row-window'

/** Widths in rem. */
const WIDTHS: Readonly<Record<FieldKind, number>> = { id: 8, text: 15, category: 8.5, list: 14, number: 9, date: 7.5, url: 10 }
/** Size of a head's label, the room beside it for its menu and the arrow of its sorting, and the width beyond which it may be cut. */
const LABEL = { size: 0.75, beside: 3, most: 12 }

/** The columns of a record table as its widget draws and copies them. */
export function dataColumns(context: CellContext): readonly DataColumn<RecordRow>[] {
  const { schema, names, translator } = context
  const columns = recordColumns(schema)
  const place = new Map([...columns.map(({ id }) => id), 'change'].map((id, index) => [id, index]))
  const cellIn = (row: RecordRow, id: string): Cell => row.cells[place.get(id) ?? -1] ?? null
  const keyName = schema.primaryKey[0] ?? 'id'
  return columns.map(({ id, field }): DataColumn<RecordRow> => {
    if (!field) {
      return {
        id,
        label: translator.t('table.title'),
        width: 21,
        grows: true,
        numeric: false,
        heading: true,
        render: (row) => (
          <>
            <ChangeMark mark={cellIn(row, 'change')} context={context} />
            <TitleCell subject={{ table: schema.name, id: String(cellIn(row, keyName)) }} context={context} />
          </>
        ),
        value: (row) => plain(cellIn(row, id)),
      }
    }
    const textOf = (value: string): string => (field.kind === 'date' ? value : cellText(field, value, schema, names, translator))
    const label = field.title[translator.language]
    return {
      id,
      label,
      width: Math.max(widthOf(field), Math.min(textWidth(label, LABEL.size) + LABEL.beside, LABEL.most)),
      grows: field.kind === 'text' && !['source_name', 'value_note'].includes(id),
      numeric: field.kind === 'number',
      heading: columns[0]?.field === field,
      render: (row) => (
        <>
          {columns[0]?.field === field && <ChangeMark mark={cellIn(row, 'change')} context={context} />}
          <RecordCell field={field} column={id} cellOf={(column) => cellIn(row, column)} context={context} />
        </>
      ),
      value: (row) => {
        const cell = cellIn(row, id)
        if (Array.isArray(cell)) return cell.length === 0 ? null : cell.map(textOf).join('; ')
        return typeof cell === 'string' ? textOf(cell) : plain(cell)
      },
    }
  })
}

function widthOf({ kind, dimension, name }: FieldSchema): number {
  if (name === 'value_currency' || dimension === 'confidence') return 7
  return dimension === 'occasion' ? 16 : WIDTHS[kind]
}

function plain(cell: Cell): string | number | null {
  return typeof cell === 'object' && cell !== null ? cell.join('; ') : cell
}
