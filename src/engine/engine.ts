import type { Dimension } from '../model/dimension'
import type { Filter } from '../model/filter'
import type { Language } from '../model/schema'

/**
 * Groups rows by a column, or by a dimension (`partner` is all partners of a row); a date column by year, month or day.
 * A row with several values counts once under each.
 */
export interface Grouping {
  readonly column: string
  readonly bin?: 'year' | 'month'
}

/** Rows of `table` that pass the filter, counted by the groupings. */
export interface AggregateQuery {
  readonly table: string
  readonly by: readonly Grouping[]
  /** Dimensions the asking view controls itself, and which therefore do not narrow it. */
  readonly except?: readonly (Dimension | 'date' | 'asOf' | 'text')[]
  /** Further conditions by column: any of the values. `none` stands for blank; a date is matched by the period it lies in. */
  readonly where?: Readonly<Record<string, readonly string[]>>
}

/**
 * `count` leaves out rows that are counted within others (`project_overlaps`, aggregate ties); `rows` does not.
 * `whole` is the count without any filter but the as-of date, for the ghost behind the selected part.
 */
export interface Aggregate {
  readonly keys: readonly (string | null)[]
  readonly count: number
  readonly rows: number
  readonly whole: number
}

export interface AggregateResult {
  readonly groups: readonly Aggregate[]
  /** Rows that pass, and how many of them count by themselves. */
  readonly rows: number
  readonly count: number
  /** The same without any filter but the as-of date. */
  readonly wholeRows: number
  readonly wholeCount: number
  /** Passing, counting rows that have a value in every grouping: the "n of m" of every total. */
  readonly placed: number
}

export interface Sort {
  readonly column: string
  readonly descending: boolean
}

/** A cell as it is read: partial ISO dates as text, several values as a list, blank as `null`. */
export type Cell = string | number | readonly string[] | null

export interface RowsQuery {
  readonly table: string
  readonly columns: readonly string[]
  /** A column that the table does not have is passed over: it may come from an old address. */
  readonly sort?: readonly Sort[]
  readonly from?: number
  readonly to?: number
  readonly where?: Readonly<Record<string, readonly string[]>>
  readonly except?: AggregateQuery['except']
  /** All rows, whatever the filter: for panels about one record. */
  readonly unfiltered?: boolean
  /** Order of text and the choice among titles. */
  readonly language: Language
}

export interface RowWindow {
  readonly rows: readonly (readonly Cell[])[]
  /** Row numbers in the table, for the line of the file and as stable keys. */
  readonly indices: readonly number[]
  /** Rows that pass, of all rows of the table. */
  readonly total: number
  readonly of: number
}

/** A label of a record or of a word, in one language. */
export interface Name {
  readonly text: string
  /** `source`: a public source has this wording; `translated`: ours; `fallback`: English, since there is none. */
  readonly basis: 'source' | 'translated' | 'fallback'
}

/** How much of a table is known, whatever the filter. */
export interface Coverage {
  readonly rows: number
  /** Rows with a value, in the order of the columns asked for. */
  readonly filled: readonly number[]
}

/**
 * Everything a panel may ask. Answers are small and asynchronous, so that a worker over a million rows or a server can
 * take the place of the engine in this thread without touching a panel.
 */
export interface Engine {
  aggregate(queries: readonly AggregateQuery[], filter: Filter): Promise<readonly AggregateResult[]>
  rows(queries: readonly RowsQuery[], filter: Filter): Promise<readonly RowWindow[]>
  /** The dimensions that narrow a table; the others leave it as it is. */
  dimensions(table: string): Promise<readonly Dimension[]>
  /** "From n of m" for every column. */
  coverage(table: string, columns: readonly string[]): Promise<Coverage>
  /** Keys `table/id/field`, `vocabulary/word:value/label` and, for partners that are known by name only, `partners/English/name`. */
  names(language: Language): Promise<ReadonlyMap<string, Name>>
  /** A short fingerprint of the data, carried by links. */
  readonly fingerprint: string
}
