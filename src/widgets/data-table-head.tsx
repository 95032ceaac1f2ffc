import type { KeyboardEvent, MouseEvent } from 'react'
import type { DataColumn, DataTableLayout, DataTableWords } from './data-table-column'
import type { DataHeader } from './data-table-model'
import type { CellPlace } from './data-table-place'

interface Props<Row> {
  readonly headers: readonly DataHeader<Row>[]
  /** Of each header, in the same order. */
  readonly columns: readonly DataColumn<Row>[]
  readonly places: readonly CellPlace[]
  readonly layout: DataTableLayout
  readonly words: DataTableWords
  /** Column of the cursor, if it is in the head. */
  readonly current: number | undefined
  readonly openMenu: string | undefined
  readonly onMenu: (id: string, button: HTMLElement) => void
}

/** The column heads: a click sorts, Shift and a click sorts by one column more, a button opens the rest. */
export function DataTableHead<Row>({ headers, columns, places, layout, words, current, openMenu, onMenu }: Props<Row>) {
  return (
    <thead className="data-table-head">
      <tr aria-rowindex={1} className="data-table-row">
        {headers.map((header, index) => (
          <HeadCell
            key={header.id}
            header={header}
            column={columns[index]}
            place={places[index]}
            index={index}
            sortPlace={layout.sort.findIndex(({ column }) => column === header.column.id)}
            sorts={layout.sort.length}
            words={words}
            isCurrent={index === current}
            menuOpen={openMenu === header.column.id}
            onMenu={onMenu}
          />
        ))}
      </tr>
    </thead>
  )
}

interface CellProps<Row> {
  readonly header: DataHeader<Row>
  readonly column: DataColumn<Row> | undefined
  readonly place: CellPlace | undefined
  readonly index: number
  readonly sortPlace: number
  readonly sorts: number
  readonly words: DataTableWords
  readonly isCurrent: boolean
  readonly menuOpen: boolean
  readonly onMenu: (id: string, button: HTMLElement) => void
}

function HeadCell<Row>({ header, column, place, index, sortPlace, sorts, words, isCurrent, menuOpen, onMenu }: CellProps<Row>) {
  const { id } = header.column
  const label = column?.label ?? id
  const sorted = header.column.getIsSorted()
  const sort = (event: KeyboardEvent | MouseEvent): void => header.column.toggleSorting(undefined, event.shiftKey)
  return (
    <th
      scope="col"
      aria-colindex={index + 1}
      // Only one column may be the sorted one; the others say their place in words.
      {...(sortPlace === 0 && { 'aria-sort': sorted === 'desc' ? ('descending' as const) : ('ascending' as const) })}
      data-row={-1}
      data-column={index}
      tabIndex={isCurrent ? 0 : -1}
      className={`${place?.className ?? ''}${column?.numeric ? ' numeric' : ''}`}
      style={place?.style}
      onKeyDown={(event) => {
        if (event.target !== event.currentTarget) return
        const button = event.currentTarget.querySelector<HTMLElement>('.data-table-menu-button')
        if (event.key === 'Enter') sort(event)
        else if ((event.key === ' ' || (event.key === 'ArrowDown' && event.altKey)) && button) onMenu(id, button)
        else return
        event.preventDefault()
        event.stopPropagation()
      }}
    >
      <button type="button" tabIndex={-1} className="data-table-sort" title={label} onClick={sort}>
        <span className="data-table-label">{label}</span>
        {sorted && (
          <span className="data-table-arrow" aria-hidden="true">
            {sorted === 'desc' ? '↓' : '↑'}
            {sorts > 1 && <small>{sortPlace + 1}</small>}
          </span>
        )}
        {sorted && sorts > 1 && <span className="spoken">{words.sortedBy(sortPlace + 1, sorted === 'desc')}</span>}
      </button>
      <button
        type="button"
        tabIndex={-1}
        className="data-table-menu-button"
        aria-label={words.menuOf(label)}
        aria-haspopup="menu"
        aria-expanded={menuOpen}
        onClick={(event) => onMenu(id, event.currentTarget)}
      >
        <span aria-hidden="true">⋮</span>
      </button>
    </th>
  )
}
