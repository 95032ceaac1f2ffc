import { useState, type ClipboardEvent } from 'react'
import { clipboardHtml, clipboardText, type CopiedRow } from './data-table-clipboard'
import type { DataColumn, LoadedRows } from './data-table-column'
import { rangeBetween, type CellRange, type Cursor } from './data-table-cursor'

interface Options<Row> {
  readonly cursor: Cursor
  readonly range: CellRange | undefined
  /** The visible columns, in their order. */
  readonly columns: readonly DataColumn<Row>[]
  readonly loaded: LoadedRows<Row>
  /** Rows that are not at hand. */
  readonly fetchRows: (from: number, to: number) => Promise<readonly Row[]>
}

/** Copies the selected cells for a spreadsheet; says how many rows went to the clipboard. */
export function useCellCopy<Row>({ cursor, range, columns, loaded, fetchRows }: Options<Row>) {
  const [copied, setCopied] = useState(0)
  const onCopy = (event: ClipboardEvent): void => {
    const cells = range ?? rangeBetween(cursor, cursor)
    // Letters marked within a cell are what the reader means.
    if (cursor.row < 0 || (!range && getSelection()?.toString() !== '')) return
    event.preventDefault()
    const [from, to] = [cells.top, cells.bottom + 1]
    const copy = (rows: readonly Row[]): readonly CopiedRow[] => cellsOf(rows, columns, cells)
    if (from >= loaded.from && to <= loaded.from + loaded.rows.length) {
      const rows = copy(loaded.rows.slice(from - loaded.from, to - loaded.from))
      event.clipboardData.setData('text/plain', clipboardText(rows))
      event.clipboardData.setData('text/html', clipboardHtml(rows))
      setCopied(to - from)
      return
    }
    const rows = fetchRows(from, to).then(copy)
    const as = (type: string, print: (rows: readonly CopiedRow[]) => string) => rows.then((all) => new Blob([print(all)], { type }))
    const item = new ClipboardItem({ 'text/plain': as('text/plain', clipboardText), 'text/html': as('text/html', clipboardHtml) })
    void navigator.clipboard.write([item]).then(() => setCopied(to - from))
  }
  return { copied, onCopy }
}

/** The cells of a range; whole rows bring their heads along. */
function cellsOf<Row>(rows: readonly Row[], columns: readonly DataColumn<Row>[], { left, right }: CellRange): readonly CopiedRow[] {
  const chosen = columns.slice(left, right + 1)
  const cells = rows.map((row) => chosen.map((column) => column.value(row)))
  return chosen.length === columns.length && columns.length > 1 ? [chosen.map(({ label }) => label), ...cells] : cells
}
