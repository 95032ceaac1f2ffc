import { type CellRow, isBlankRow } from './cell-rows'
import { shapeOf } from './cell-shape'
import { filled, type Layout, sameCells } from './find-layout'
import { foldWord } from './lexicon'
import type { SkipReason } from './reading'

/** What a row of the file is: a header, a record of the table, or something else. */
export type RowRole = 'header' | 'record' | SkipReason

export interface RowSorterOptions {
  readonly layout: Layout
  /** Folded headers of all tables: a row made of them starts another table. */
  readonly spellings?: ReadonlySet<string>
  /** Whether a cell at this position is the key of a record, whatever else the row lacks. */
  readonly isKey?: (cells: readonly string[]) => boolean
}

const LONGEST_HEADER = 60
const TOTAL = /^(?:(?:grand |sub-?)?totals?|sum|итого|всего|промежуточный итог|合計|総合計|小計|総計|計)(?:\s*[:：].*|\s+(?:по|for)\s.*)?$/iu

/** Tells the rows of a file apart, one after the other. */
export function createRowSorter({ layout, spellings = new Set(), isKey = () => false }: RowSorterOptions): (row: CellRow) => RowRole {
  const { head, headRows, width, typed } = layout
  let index = -1
  let afterBlank = false
  let elsewhere = false

  function sort({ cells }: CellRow): RowRole {
    if (index < head) return isBlankRow(cells) ? 'blank-row' : 'preamble'
    if (index < head + headRows.length) return 'header'
    if (isBlankRow(cells)) return 'blank-row'
    if (elsewhere) return 'second-table'
    if (headRows.some((row) => sameCells(row, cells))) return 'repeated-header'
    if (isKey(cells)) return 'record'
    if (startsOther(cells)) {
      elsewhere = true
      return 'second-table'
    }
    const first = cells.find((cell) => cell.trim() !== '') ?? ''
    if (TOTAL.test(first.trim())) return 'total-row'
    return width > 2 && filled(cells) === 1 && (cells.length === 1 || isNote(cells)) ? 'footer' : 'record'
  }

  /** A row of known headers, or after a blank row a row of plain words whose width or columns are not this table's. */
  function startsOther(cells: readonly string[]): boolean {
    if (cells.length < 2) return false
    const [lead = ''] = cells
    if (spellings.size > 0 && lead.length <= LONGEST_HEADER && spellings.has(foldWord(lead))) {
      const known = cells.filter((cell) => spellings.has(foldWord(cell))).length
      if (known > 2 && known >= cells.length / 2) return true
    }
    if (!afterBlank || headRows.length === 0 || filled(cells) < 2) return false
    if (cells.some((cell) => ['number', 'date', 'link'].includes(shapeOf(cell)))) return false
    return cells.length !== width || (typed.length > 0 && typed.every((column) => (cells[column] ?? '').trim() !== ''))
  }

  return (row) => {
    index++
    const role = sort(row)
    afterBlank = role === 'blank-row'
    return role
  }
}

/** A lone first cell that reads like a remark. */
function isNote(cells: readonly string[]): boolean {
  const text = cells[0]?.trim() ?? ''
  return text.length > 40 || /^(?:[*※†]|\d\)|(?:notes?|sources?|remarks?|footnote|примечани[ея]|источник|注|備考|出典|資料)(?:[\s:：.\d]|$))/iu.test(text)
}
