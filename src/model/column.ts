/** Precision of a date as its source gives it: `2016`, `2016-12` or `2016-12-16`. */
export type Precision = 'year' | 'month' | 'day'

/** No day is known. Sorts before every real day. */
export const NO_DAY = -0x80000000
/** No category is known. Every dictionary starts at code 0, so that a blank needs a code outside it. */
export const NO_CODE = 0xffffffff
export const PRECISIONS: readonly Precision[] = ['year', 'month', 'day']

/** One value of a small vocabulary per row: `values[codes[row]]`, or `NO_CODE` for blank. */
export interface CategoryColumn {
  readonly kind: 'category'
  readonly codes: Uint32Array
  readonly values: readonly string[]
}

/** Several values per row: `codes[offsets[row]] … codes[offsets[row + 1] - 1]`, in the order of the cell. */
export interface ListColumn {
  readonly kind: 'list'
  readonly offsets: Uint32Array
  readonly codes: Uint32Array
  readonly values: readonly string[]
}

/** A number per row in the unit its field states; `NaN` for blank. */
export interface NumberColumn {
  readonly kind: 'number'
  readonly numbers: Float64Array
}

/** First day of the period the cell names, in days since 1970-01-01 (`NO_DAY` for blank), and its precision as an index into `PRECISIONS`. */
export interface DateColumn {
  readonly kind: 'date'
  readonly days: Int32Array
  readonly precisions: Uint8Array
}

/** Text as it stands in the file; `''` for blank. */
export interface TextColumn {
  readonly kind: 'text'
  readonly texts: readonly string[]
}

export type Column = CategoryColumn | ListColumn | NumberColumn | DateColumn | TextColumn

/** A checked table: every column has `rowCount` rows; `lines[row]` is the line of the file on which the row starts, counted from 1. */
export interface Table {
  readonly name: string
  readonly rowCount: number
  readonly columns: Readonly<Record<string, Column>>
  readonly lines: Uint32Array
}
