import { FlexRender } from '@tanstack/react-table'
import type { DataColumn } from './data-table-column'
import { isWithin, type CellRange } from './data-table-cursor'
import type { DataCell } from './data-table-model'
import type { CellPlace } from './data-table-place'

interface Props<Row> {
  readonly at: number
  readonly top: number
  readonly height: number
  /** Absent until the row is loaded. */
  readonly cells: readonly DataCell<Row>[] | undefined
  /** The visible columns in their order, and where their cells lie. */
  readonly columns: readonly DataColumn<Row>[]
  readonly places: readonly CellPlace[]
  readonly noData: string
  /** Column of the cursor, if it is in this row. */
  readonly current: number | undefined
  readonly range: CellRange | undefined
}

export function DataTableRow<Row>({ at, top, height, cells, columns, places, noData, current, range }: Props<Row>) {
  return (
    <tr
      aria-rowindex={at + 2}
      aria-busy={cells === undefined}
      className={`data-table-row${at % 2 === 1 ? ' odd' : ''}`}
      style={{ transform: `translateY(${top}px)`, blockSize: height }}
    >
      {columns.map(({ id, heading, numeric }, index) => {
        const place = places[index]
        const selected = range !== undefined && isWithin(range, at, index)
        const Part = heading ? 'th' : 'td'
        return (
          <Part
            key={id}
            {...(heading && { scope: 'row' })}
            aria-colindex={index + 1}
            aria-selected={selected}
            data-row={at}
            data-column={index}
            tabIndex={index === current ? 0 : -1}
            className={`${place?.className ?? ''}${numeric ? ' numeric' : ''}${selected ? ' selected' : ''}`}
            style={place?.style}
          >
            <Content cell={cells?.[index]} noData={noData} />
          </Part>
        )
      })}
    </tr>
  )
}

function Content<Row>({ cell, noData }: { readonly cell: DataCell<Row> | undefined; readonly noData: string }) {
  if (!cell) return null
  if (cell.getValue() !== null) return <FlexRender cell={cell} />
  return (
    <span className="data-table-blank">
      <span aria-hidden="true">–</span>
      <span className="spoken">{noData}</span>
    </span>
  )
}
