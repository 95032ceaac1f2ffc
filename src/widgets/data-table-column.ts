import type { ReactNode } from 'react'

/** A column of a table over rows of any kind. */
export interface DataColumn<Row> {
  readonly id: string
  readonly label: string
  /** Width in rem, before what is left over goes to the columns that grow. */
  readonly width: number
  readonly grows: boolean
  /** Figures: set to the right, copied as numbers. */
  readonly numeric: boolean
  /** Names its row. */
  readonly heading: boolean
  /** What the cell shows; asked only where `value` is there. */
  readonly render: (row: Row) => ReactNode
  /** What the cell is copied as; `null` for no data. */
  readonly value: (row: Row) => string | number | null
}

/** The part of all rows that is at hand, in their order. */
export interface LoadedRows<Row> {
  readonly from: number
  readonly rows: readonly Row[]
}

/** How the columns lie: every list names columns that exist. Columns that `hidden` does not name are shown. */
export interface DataTableLayout {
  readonly sort: readonly { readonly column: string; readonly descending: boolean }[]
  readonly order: readonly string[]
  readonly hidden: readonly string[]
  readonly pinned: readonly string[]
}

/** Everything the table says, in the reader's language. */
export interface DataTableWords {
  readonly noData: string
  /** How the keys work, for screen readers. */
  readonly keys: string
  readonly menuOf: (column: string) => string
  readonly ascending: string
  readonly descending: string
  readonly original: string
  readonly moveBack: string
  readonly moveOn: string
  readonly pin: string
  readonly unpin: string
  readonly hide: string
  readonly sortedBy: (place: number, descending: boolean) => string
  readonly copied: (rows: number) => string
}
