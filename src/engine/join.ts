import { NO_CODE, NO_DAY, type Column, type ListColumn, type Table } from '../model/column'

/** The text of a cell that holds at most one value; `''` for blank. */
export function textAt(column: Column | undefined, row: number): string {
  if (column === undefined) return ''
  switch (column.kind) {
    case 'text':
      return column.texts[row] ?? ''
    case 'category':
      return column.values[column.codes[row] ?? NO_CODE] ?? ''
    case 'list':
      return listAt(column, row).join('; ')
    case 'number': {
      const number = column.numbers[row] ?? Number.NaN
      return Number.isNaN(number) ? '' : String(number)
    }
    case 'date':
      return ''
  }
}

export function listAt(column: ListColumn, row: number): readonly string[] {
  const codes = column.codes.subarray(column.offsets[row], column.offsets[row + 1])
  return Array.from(codes, (code) => column.values[code] ?? '')
}

/** Every value of a cell; none for blank. */
export function valuesAt(column: Column | undefined, row: number): readonly string[] {
  if (column?.kind === 'list') return listAt(column, row)
  const text = textAt(column, row)
  return text === '' ? [] : [text]
}

/** Row of each id of a column; the last one where an id stands more than once. */
export function rowsById(table: Table, column: string): ReadonlyMap<string, number> {
  const ids = table.columns[column]
  return new Map(Array.from({ length: table.rowCount }, (_, row) => [textAt(ids, row), row]))
}

/** For each row of `child`, the row of `parents` its key names, or -1. */
export function parentRows(child: Table, key: string, parents: ReadonlyMap<string, number>): Int32Array {
  const column = child.columns[key]
  return Int32Array.from({ length: child.rowCount }, (_, row) => parents.get(textAt(column, row)) ?? -1)
}

/** The parent's column as a column of the child; blank where a child has no parent. */
export function gather(column: Column, rows: Int32Array): Column {
  switch (column.kind) {
    case 'category':
      return { ...column, codes: Uint32Array.from(rows, (row) => column.codes[row] ?? NO_CODE) }
    case 'number':
      return { ...column, numbers: Float64Array.from(rows, (row) => column.numbers[row] ?? Number.NaN) }
    case 'text':
      return { ...column, texts: Array.from(rows, (row) => column.texts[row] ?? '') }
    case 'date':
      return {
        ...column,
        days: Int32Array.from(rows, (row) => column.days[row] ?? NO_DAY),
        precisions: Uint8Array.from(rows, (row) => column.precisions[row] ?? 0),
      }
    case 'list':
      return listColumn(Array.from(rows, (row) => (row < 0 ? [] : listAt(column, row))))
  }
}

/** A list column from the values of each row; a value twice in a row is kept once. */
export function listColumn(rows: readonly (readonly string[])[]): ListColumn {
  const dictionary = new Map<string, number>()
  const offsets = new Uint32Array(rows.length + 1)
  const codes: number[] = []
  rows.forEach((values, row) => {
    for (const value of new Set(values)) {
      const code = dictionary.get(value) ?? dictionary.size
      dictionary.set(value, code)
      codes.push(code)
    }
    offsets[row + 1] = codes.length
  })
  return { kind: 'list', offsets, codes: Uint32Array.from(codes), values: [...dictionary.keys()] }
}

/** Translates every value of a list or category column, e.g. regions to their districts. */
export function mapValues(column: Column, translate: (value: string) => string | undefined): ListColumn {
  return listColumn(
    Array.from({ length: rowCountOf(column) }, (_, row) =>
      valuesAt(column, row)
        .map(translate)
        .filter((value) => value !== undefined),
    ),
  )
}

function rowCountOf(column: Column): number {
  switch (column.kind) {
    case 'category':
      return column.codes.length
    case 'list':
      return column.offsets.length - 1
    case 'number':
      return column.numbers.length
    case 'date':
      return column.days.length
    case 'text':
      return column.texts.length
  }
}
