/** Cells as they are copied; `null` for no data. */
export type CopiedRow = readonly (string | number | null)[]

/** What a spreadsheet would take for a formula when it is pasted as text. */
const FORMULA = /^[=+\-@\t\r]/

/** Rows as tab-separated text: what plain editors and every spreadsheet take. */
export function clipboardText(rows: readonly CopiedRow[]): string {
  return rows.map((row) => row.map(plainCell).join('\t')).join('\r\n')
}

function plainCell(cell: string | number | null): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  const safe = FORMULA.test(cell) ? `'${cell}` : cell
  return /[\t\r\n"]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/**
 * Rows as a table in markup, which spreadsheets prefer: numbers travel apart from their spelling (Excel reads `x:num`), and
 * text is declared to be text, so that neither `2016-12` nor `=1+1` is taken for something else.
 */
export function clipboardHtml(rows: readonly CopiedRow[]): string {
  const body = rows.map((row) => `<tr>${row.map(markupCell).join('')}</tr>`).join('')
  return `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta charset="utf-8"><style>td{mso-number-format:"\\@"}.n{mso-number-format:General}</style></head><body><table>${body}</table></body></html>`
}

function markupCell(cell: string | number | null): string {
  if (cell === null) return '<td></td>'
  if (typeof cell === 'number') return `<td class="n" x:num="${cell}">${cell}</td>`
  return `<td>${escapeMarkup(cell)}</td>`
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function escapeMarkup(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character).replace(/\r?\n/g, '<br>')
}
