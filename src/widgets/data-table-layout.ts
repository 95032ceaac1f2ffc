import type { ColumnPinningState, ColumnVisibilityState, SortingState } from '@tanstack/react-table'
import type { DataTableLayout } from './data-table-column'

interface TableState {
  readonly sorting: SortingState
  readonly columnOrder: string[]
  readonly columnVisibility: ColumnVisibilityState
  readonly columnPinning: ColumnPinningState
}

/** A layout in the words of TanStack Table. */
export function tableState(layout: DataTableLayout): TableState {
  return {
    sorting: layout.sort.map(({ column, descending }) => ({ id: column, desc: descending })),
    columnOrder: [...layout.order],
    columnVisibility: Object.fromEntries(layout.hidden.map((id) => [id, false])),
    columnPinning: { start: [...layout.pinned], end: [] },
  }
}

export function withSorting(layout: DataTableLayout, sorting: SortingState): DataTableLayout {
  return { ...layout, sort: sorting.map(({ id, desc }) => ({ column: id, descending: desc })) }
}

export function toggleHidden(layout: DataTableLayout, id: string): DataTableLayout {
  return { ...layout, hidden: toggle(layout.hidden, id) }
}

export function togglePinned(layout: DataTableLayout, id: string): DataTableLayout {
  return { ...layout, pinned: toggle(layout.pinned, id) }
}

const toggle = (ids: readonly string[], id: string): readonly string[] => (ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id])

/** Moves a column past its next visible neighbour on that side; pinned columns change places among themselves. */
export function moveColumn(layout: DataTableLayout, id: string, step: -1 | 1): DataTableLayout {
  const part = layout.pinned.includes(id) ? 'pinned' : 'order'
  const passable = layout[part].filter((one) => !layout.hidden.includes(one) && (part === 'pinned' || !layout.pinned.includes(one)))
  const neighbour = passable[passable.indexOf(id) + step]
  if (neighbour === undefined || !passable.includes(id)) return layout
  const rest = layout[part].filter((one) => one !== id)
  const at = rest.indexOf(neighbour) + (step === 1 ? 1 : 0)
  return { ...layout, [part]: [...rest.slice(0, at), id, ...rest.slice(at)] }
}
