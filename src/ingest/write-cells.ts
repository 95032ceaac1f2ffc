import papaparse from 'papaparse'
import { protect } from './protective-quote'

/**
 * RFC 4180 with a byte-order mark, by which Excel knows UTF-8, and with text that a spreadsheet would run as a formula held
 * back by a quote; our reader takes both off again. `null` is a blank cell; numbers stay numbers.
 */
export function writeCells(header: readonly string[], rows: readonly (readonly (string | number | null)[])[]): string {
  const cells = [header, ...rows].map((row) => row.map((cell) => (typeof cell === 'string' ? protect(cell) : (cell ?? ''))))
  // A Russian Excel parts lines at `;` wherever it stands unquoted; and a row of one blank cell would be a blank line, which is no row.
  const quotes = (cell: unknown): boolean => typeof cell === 'string' && (cell !== '' || header.length === 1)
  return `\uFEFF${papaparse.unparse(cells, { newline: '\r\n', quotes })}\r\n`
}
