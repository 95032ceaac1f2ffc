import readWorkbook from 'read-excel-file/universal'
import type { CellRow } from './cell-rows'
import { FormatError, type Grid } from './grid'
import { type MergedRange, readMerges } from './xlsx-merges'

/** A sheet. */
export interface SheetGrid extends Grid {
  /** Number of cells that were filled from a merged one. */
  readonly merged: number
}

/**
 * Reads every sheet of a workbook. `line` is the row of the sheet. Days become ISO texts, numbers lose the noise beyond
 * fifteen digits, and a merged cell fills its whole range. Throws a `FormatError` when the file is no workbook.
 */
export async function readXlsx(bytes: Uint8Array<ArrayBuffer>): Promise<readonly SheetGrid[]> {
  const merges = readMerges(bytes)
  try {
    const sheets = await readWorkbook(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength), { trim: false })
    return sheets.map(({ sheet, data }) => {
      const cells = data.map((row) => row.map(toText))
      const merged = fillMerged(cells, merges.get(sheet) ?? [])
      return { name: sheet, rows: cells.map((row, index): CellRow => ({ line: index + 1, cells: row })), merged }
    })
  } catch (error) {
    throw new FormatError(error instanceof Error ? error.message : String(error))
  }
}

/** Copies the first cell of each range over it; how many cells were filled. */
function fillMerged(rows: string[][], ranges: readonly MergedRange[]): number {
  let filled = 0
  for (const { top, left, bottom, right } of ranges) {
    const text = rows[top]?.[left] ?? ''
    if (text === '') continue
    for (let row = top; row <= Math.min(bottom, rows.length - 1); row++) {
      for (let column = left; column <= right; column++) {
        const cells = rows[row]
        if (!cells || column >= cells.length || cells[column] !== '') continue
        cells[column] = text
        filled++
      }
    }
  }
  return filled
}

function toText(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) {
    const iso = value.toISOString()
    return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso.slice(0, 19)
  }
  return typeof value === 'number' ? String(Number(value.toPrecision(15))) : String(value)
}
