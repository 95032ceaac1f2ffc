import type { CellRow } from './cell-rows'
import type { Dialect } from './dialect'
import { CR, LF, type RecordScan, scanRecord } from './scan-record'

/** Most characters of one record. A longer one is cut and held back; a quote that stays open for longer was never closed. */
const RECORD_LIMIT = 4_000_000
const PATIENCE = 32_000_000
const CUT_TO = 1000
const OTHERS: readonly string[] = [',', ';', '\t', '|']

export interface CsvParser {
  /** Takes the next piece of text; pieces may end anywhere. */
  readonly push: (text: string) => void
  /** Reads what is left. */
  readonly end: () => void
}

/**
 * Splits text into records as it comes. `width` is the number of cells a record should have (0 when not known): it settles
 * whether a doubtful quote swallowed cells or lines.
 */
export function createCsvParser(dialect: Dialect, width: number, onRecord: (row: CellRow) => void): CsvParser {
  const scan = emptyScan()
  const other = emptyScan()
  let rest = ''
  let line = 1
  /** Inside a record that is over the limit: its rest is dropped. */
  let cutting = false

  function consume(text: string, last: boolean): void {
    let at = 0
    while (at < text.length) {
      if (cutting) {
        at = endOfLine(text, at)
        if (at < 0) return keep('')
        cutting = false
        line++
        continue
      }
      const full = text.length - at > RECORD_LIMIT
      if (scanRecord(text, at, dialect, width, last || full, scan) === 'more') break
      if (full && scan.next >= text.length) {
        onRecord({ line, cells: scan.cells.map((cell) => cell.slice(0, CUT_TO)), fault: 'record-too-long' })
        cutting = true
        return keep('')
      }
      if (width > 1 && scan.cells.length !== width) tryOtherSeparator(text, at, last)
      onRecord(scan.fault === undefined ? { line, cells: scan.cells } : { line, cells: scan.cells, fault: scan.fault })
      line += scan.lines
      at = scan.next
    }
    keep(at === 0 ? text : text.slice(at))
  }

  /** A record of another width that has the right one with another separator was written with that. */
  function tryOtherSeparator(text: string, at: number, last: boolean): void {
    for (const separator of OTHERS) {
      if (separator === dialect.separator) continue
      const result = scanRecord(text, at, { ...dialect, separator }, width, last, other)
      if (result !== 'whole' || other.fault !== undefined || other.cells.length !== width) continue
      Object.assign(scan, { cells: other.cells, next: other.next, lines: other.lines, fault: 'other-separator' })
      return
    }
  }

  function keep(text: string): void {
    rest = text
  }

  return {
    push: (text) => consume(rest === '' ? text : rest + text, false),
    end: () => consume(rest, true),
  }
}

function emptyScan(): RecordScan {
  return { cells: [], next: 0, lines: 0, fault: undefined, opened: -1, literals: new Set(), patience: PATIENCE }
}

/** Index after the next line end; -1 when the text has none. */
function endOfLine(text: string, from: number): number {
  for (let index = from; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code === LF) return index + 1
    if (code === CR) return text.charCodeAt(index + 1) === LF ? index + 2 : index + 1
  }
  return -1
}
