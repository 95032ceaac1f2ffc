import {
  columnOrderingFeature,
  columnPinningFeature,
  columnSizingFeature,
  columnVisibilityFeature,
  functionalUpdate,
  rowSortingFeature,
  tableFeatures,
  useTable,
  type Cell,
  type ColumnDef,
  type Header,
} from '@tanstack/react-table'
import { useMemo } from 'react'
import type { DataColumn, DataTableLayout, LoadedRows } from './data-table-column'
import { tableState, withSorting } from './data-table-layout'

/** Ordering, hiding, pinning and widths; the rows come in order already. */
const features = tableFeatures({ columnOrderingFeature, columnPinningFeature, columnSizingFeature, columnVisibilityFeature, rowSortingFeature })
type Features = typeof features

/** A row and its place among all rows. */
export interface HeldRow<Row> {
  readonly at: number
  readonly row: Row
}

export type DataHeader<Row> = Header<Features, HeldRow<Row>>
export type DataCell<Row> = Cell<Features, HeldRow<Row>>

interface Options<Row> {
  readonly columns: readonly DataColumn<Row>[]
  readonly loaded: LoadedRows<Row>
  readonly layout: DataTableLayout
  readonly onLayout: (layout: DataTableLayout) => void
  readonly keyOf: (row: Row) => string
  /** Room for the columns and the size of a rem, in CSS pixels. */
  readonly room: number
  readonly rem: number
}

export interface DataTableModel<Row> {
  readonly headers: readonly DataHeader<Row>[]
  readonly cellsAt: (row: number) => readonly DataCell<Row>[] | undefined
  readonly width: number
}

/** The table as TanStack Table sees it, over the rows at hand. */
export function useDataTableModel<Row>({ columns, loaded, layout, onLayout, keyOf, room, rem }: Options<Row>): DataTableModel<Row> {
  const definitions = useMemo(() => columns.map((column): ColumnDef<Features, HeldRow<Row>> => ({
    id: column.id,
    header: column.label,
    accessorFn: ({ row }) => column.value(row),
    cell: ({ row }) => column.render(row.original.row),
  })), [columns])
  const data = useMemo(() => loaded.rows.map((row, index): HeldRow<Row> => ({ at: loaded.from + index, row })), [loaded])
  const state = useMemo(() => ({ ...tableState(layout), columnSizing: widths(columns, layout, room, rem) }), [columns, layout, room, rem])
  const table = useTable<Features, HeldRow<Row>>({
    features,
    columns: definitions,
    data,
    state,
    getRowId: ({ row }) => keyOf(row),
    manualSorting: true,
    sortDescFirst: false,
    onSortingChange: (updater) => onLayout(withSorting(layout, functionalUpdate(updater, state.sorting))),
  })
  const rows = table.getRowModel().rows
  return {
    headers: [...table.getStartLeafHeaders(), ...table.getCenterLeafHeaders()],
    cellsAt: (row) => {
      const held = rows[row - loaded.from]
      return held && [...held.getStartVisibleCells(), ...held.getCenterVisibleCells()]
    },
    width: table.getTotalSize(),
  }
}

/** Of a phone's width, what the column that names the rows may take. */
const MOST_OF_ROOM = 0.6

/** Every column at its width; what room is left goes to those that grow, in equal parts. */
export function widths<Row>(columns: readonly DataColumn<Row>[], { hidden }: DataTableLayout, room: number, rem: number): Record<string, number> {
  const shown = columns.filter(({ id }) => !hidden.includes(id))
  const widthOf = ({ width, heading }: DataColumn<Row>): number => Math.round(Math.min(width * rem, heading && room > 0 ? room * MOST_OF_ROOM : Infinity))
  const taken = shown.reduce((sum, column) => sum + widthOf(column), 0)
  const growing = shown.filter(({ grows }) => grows).length
  const share = growing === 0 ? 0 : Math.max(0, Math.floor((room - taken) / growing))
  return Object.fromEntries(shown.map((column) => [column.id, widthOf(column) + (column.grows ? share : 0)]))
}
