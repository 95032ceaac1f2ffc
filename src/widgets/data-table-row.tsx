import { FlexRender } from '@tanstack/react-table'
import type { DataColumn } from './data-table-column'
import { isWithin, type CellRange } from './data-table-cursor'
import type { DataCell, DataHeader } from './data-table-model'
import { placeOf } from './data-table-place'

interface Props<Row> {
  readonly at: number
  readonly top: number
  readonly height: number
  /** Absent until the row is loaded. */
  readonly cells: readonly DataCell<Row>[] | undefined
  readonly headers: readonly DataHeader<Row>[]
  readonly columns: ReadonlyMap<string, DataColumn<Row>>
  readonly noData: string
  /** Column of the cursor, if it is in this row. */
  readonly current: number | undefined
  readonly range: CellRange | undefined
}

export function DataTableRow<Row>({ at, top, height, cells, headers, columns, noData, current, range }: Props<Row>) {
  return (
    <tr
      aria-rowindex={at + 2}
      aria-busy={cells === undefined}
      className={`data-table-row${at % 2 === 1 ? ' odd' : ''}`}
      style={{ transform: `translateY(${top}px)`, blockSize: height }}
    >
      {headers.map((header, index) => {
        const column = columns.get(header.column.id)
        const place = placeOf(header.column)
        const selected = range !== undefined && isWithin(range, at, index)
        const Part = column?.heading ? 'th' : 'td'
        return (
          <Part
            key={header.id}
            {...(column?.heading && { scope: 'row' })}
            aria-colindex={index + 1}
            aria-selected={selected}
            data-row={at}
            data-column={index}
            tabIndex={index === current ? 0 : -1}
            className={`${place.className}${column?.numeric ? ' numeric' : ''}${selected ? ' selected' : ''}`}
            style={place.style}
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
