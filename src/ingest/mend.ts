import type { CellRow } from './cell-rows'

/** A correction by the reader of the file, who never changes the file itself: one cell, or a whole row, is read as another. */
export type Mend =
  /** `before`: the cell as the file has it, where several rows may stand on one line; without it any cell there. */
  | { readonly line: number; readonly column: number; readonly before?: string; readonly after: string }
  | { readonly line: number; readonly before: readonly string[]; readonly after: readonly string[] }

/** Applies corrections in their order to the rows they name; each sees what the ones before it made. */
export function createMender(mends: readonly Mend[] = []): (row: CellRow) => CellRow {
  const byLine = new Map<number, Mend[]>()
  for (const mend of mends) byLine.set(mend.line, [...(byLine.get(mend.line) ?? []), mend])
  return (row) => byLine.get(row.line)?.reduce(mendRow, row) ?? row
}

function mendRow(row: CellRow, mend: Mend): CellRow {
  if (!('column' in mend)) return sameRow(row.cells, mend.before) ? { line: row.line, cells: mend.after } : row
  if (mend.before !== undefined && (row.cells[mend.column] ?? '') !== mend.before) return row
  const width = Math.max(row.cells.length, mend.column + 1)
  return { ...row, cells: Array.from({ length: width }, (_, index) => (index === mend.column ? mend.after : (row.cells[index] ?? ''))) }
}

function sameRow(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((cell, index) => cell === other[index])
}
