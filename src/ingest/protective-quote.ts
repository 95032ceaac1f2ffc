import type { CellRow } from './cell-rows'

const FORMULA = /^'*[=+\-@\t\r\n\0＝＋－＠]/u
const PROTECTED = /^'+[=+\-@\t\r\n\0＝＋－＠]/u

/** Puts a single quote before text that a spreadsheet would run as a formula (OWASP "CSV injection"). */
export function protect(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text
}

/** Takes that quote off again: `unprotect(protect(text)) === text` for every text. */
export function unprotect(text: string): string {
  return text.charCodeAt(0) === 39 && PROTECTED.test(text) ? text.slice(1) : text
}

/** The row of a file of separated values without its protective quotes; the same row where it has none. */
export function unprotectRow(row: CellRow): CellRow {
  if (!row.cells.some((cell) => cell.charCodeAt(0) === 39 && PROTECTED.test(cell))) return row
  return { ...row, cells: row.cells.map(unprotect) }
}
