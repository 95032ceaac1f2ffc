import { type CellRow, isBlankRow } from './cell-rows'
import { type CellShape, shapeOf } from './cell-shape'
import { commonWidth } from './common-width'
import { foldWord } from './lexicon'

/** Where the table stands in a file. */
export interface Layout {
  readonly width: number
  /** Index of the first header row among the sampled rows; the rows before it are preamble. */
  readonly head: number
  /** 0 when the file has no header. */
  readonly headRows: readonly (readonly string[])[]
  /** One header a column, several header rows joined. */
  readonly headers: readonly string[]
  /** Columns that hold numbers or dates nearly everywhere. */
  readonly typed: readonly number[]
}

const LOOKED_AT = 60
const MOST_HEAD_ROWS = 4

/**
 * Finds preamble and header rows from the first rows of a file. `spellings` (folded) are the headers of the tables that may
 * be meant; without a match the header is the first full row, unless it looks like the rows below it.
 */
export function findLayout(rows: readonly CellRow[], width: number, spellings: ReadonlySet<string> = new Set()): Layout {
  const known = bestKnownRow(rows, spellings)
  const named = known ?? firstFullRow(rows, width)
  const head = isGroupRow(rows[named - 1]?.cells, width) ? named - 1 : named
  const typed = typedColumns(rows.slice(named + 1), width)
  if (known === undefined && looksLikeData(rows[named]?.cells ?? [], typed)) return { width, head: named, headRows: [], headers: [], typed: typed.map(([column]) => column) }
  const headRows = rows.slice(head, named + 1).map((row) => row.cells)
  for (let next = named + 1; next < rows.length && headRows.length < MOST_HEAD_ROWS; next++) {
    const cells = rows[next]?.cells ?? []
    if (!sameCells(cells, rows[named]?.cells ?? []) && !isSubHeader(cells, typed, spellings)) break
    headRows.push(cells)
  }
  return { width: known === undefined ? Math.max(width, headRows[0]?.length ?? 0) : blockWidth(rows, named), head, headRows, headers: joinHeaders(headRows, spellings), typed: typed.map(([column]) => column) }
}

export function sameCells(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((cell, index) => cell.trim() === other[index]?.trim())
}

/** The width of the rows from a known header down to the next blank row, where another table may begin. */
function blockWidth(rows: readonly CellRow[], head: number): number {
  const end = rows.findIndex((row, index) => index > head + 1 && isBlankRow(row.cells))
  const block = rows.slice(head + 1, end < 0 ? undefined : end).filter((row) => !isBlankRow(row.cells))
  return Math.max(rows[head]?.cells.length ?? 0, block.length > 0 ? commonWidth(block) : 0)
}

/** The first row of which half the cells are known headers, or else the one with most of them. */
function bestKnownRow(rows: readonly CellRow[], spellings: ReadonlySet<string>): number | undefined {
  let best: number | undefined
  let most = 1
  for (const [index, { cells }] of rows.slice(0, LOOKED_AT).entries()) {
    const count = new Set(cells.map(foldWord).filter((word) => spellings.has(word))).size
    if (count <= most || count < filled(cells) / 3) continue
    if (count >= filled(cells) / 2) return index
    most = count
    best = index
  }
  return best
}

function firstFullRow(rows: readonly CellRow[], width: number): number {
  const full = rows.findIndex(({ cells }) => !isBlankRow(cells) && !/^sep=.?$/iu.test(cells[0] ?? '') && (width < 2 || filled(cells) > Math.max(1, width / 2)))
  return full < 0 ? Math.max(0, rows.findIndex((row) => !isBlankRow(row.cells))) : full
}

export function filled(cells: readonly string[]): number {
  return cells.filter((cell) => cell.trim() !== '').length
}

function isTyped(shape: CellShape): boolean {
  return shape === 'number' || shape === 'date'
}

/** A row of group names right above the header: as wide, partly blank, words only. */
function isGroupRow(cells: readonly string[] | undefined, width: number): boolean {
  if (cells?.length !== width || width < 3 || filled(cells) < 2) return false
  return cells.every((cell) => !['link', 'odd'].includes(shapeOf(cell)))
}

function typedColumns(rows: readonly CellRow[], width: number): readonly (readonly [column: number, shape: CellShape])[] {
  const body = rows.filter((row) => row.cells.length === width).slice(0, 200)
  const found: (readonly [number, CellShape])[] = []
  for (let column = 0; column < width; column++) {
    const shapes = body.map((row) => shapeOf(row.cells[column] ?? '')).filter((shape) => shape !== 'blank')
    const typed = shapes.filter(isTyped)
    if (typed.length > 0 && typed.length >= 0.8 * shapes.length) found.push([column, typed[0] ?? 'number'])
  }
  return found
}

/** Numbers and dates stand already in the first row: it is no header. */
function looksLikeData(cells: readonly string[], typed: readonly (readonly [number, CellShape])[]): boolean {
  const here = typed.map(([column]) => shapeOf(cells[column] ?? '')).filter((shape) => shape !== 'blank')
  return here.length > 0 && here.filter(isTyped).length > here.length / 2
}

/** A second header row names typed columns by text; a row of records would hold values there. */
function isSubHeader(cells: readonly string[], typed: readonly (readonly [number, CellShape])[], spellings: ReadonlySet<string>): boolean {
  if (filled(cells) === 0) return false
  const known = cells.filter((cell) => spellings.has(foldWord(cell))).length
  if (known > 1 && known >= filled(cells) / 2) return true
  const here = typed.map(([column]) => shapeOf(cells[column] ?? '')).filter((shape) => shape !== 'blank')
  return here.length > 1 && here.length >= typed.length / 2 && !here.some(isTyped)
}

/** A known name stands for its column alone; else the texts of the rows are joined, a group's name running on to the right. */
function joinHeaders(headRows: readonly (readonly string[])[], spellings: ReadonlySet<string>): readonly string[] {
  const last = headRows.at(-1) ?? []
  if (headRows.length < 2) return last
  const width = Math.max(...headRows.map((row) => row.length))
  const filledRows = headRows.map((row, index) => (index < headRows.length - 1 && filled(row) < row.length ? runOn(row, width) : row))
  return Array.from({ length: width }, (_, column) => {
    const texts = [...new Set(filledRows.map((row) => (row[column] ?? '').trim()).filter((text) => text !== ''))]
    return texts.findLast((text) => spellings.has(foldWord(text))) ?? texts.join(' / ')
  })
}

function runOn(row: readonly string[], width: number): readonly string[] {
  let group = ''
  return Array.from({ length: width }, (_, column) => {
    const text = (row[column] ?? '').trim()
    if (text !== '') group = text
    return group
  })
}
