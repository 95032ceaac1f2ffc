import type { RecordFault } from './cell-rows'
import type { Dialect } from './dialect'
import { scanQuotedCell } from './scan-quoted-cell'

export const LF = 10
export const CR = 13
/** Most quotes of one record that are tried as plain characters before all of them are. */
const RETRIES = 40

/** What is known of the record being read; reused from record to record so that a million of them make no garbage. */
export interface RecordScan {
  cells: string[]
  /** Index after the record and its line end. */
  next: number
  /** Line ends the record covers, its own included. */
  lines: number
  fault: RecordFault | undefined
  /** Index of the quote that opened the cell at fault. */
  opened: number
  /** Quotes of this record that are plain characters. */
  readonly literals: Set<number>
  /** Characters that may still be read twice to see where a doubtful quote closes; it keeps hostile files linear. */
  patience: number
}

/** The record is whole; it may go on in a later piece of text; or a quote of it cannot be what it seems. */
export type ScanResult = 'whole' | 'more' | 'broken'

/**
 * Reads the record that starts at `start`. `last`: no more text will come. `width`: cells it should have, 0 when not known.
 * A quoted cell ends at a quote before a separator or line end; any other quote in it is a stray one, and kept. A quote
 * that swallows lines or cells and never closes well is a plain character: see docs/decisions/0004-reader.md.
 */
export function scanRecord(text: string, start: number, dialect: Dialect, width: number, last: boolean, scan: RecordScan): ScanResult {
  scan.literals.clear()
  let result = scanCells(text, start, dialect, last, true, scan)
  if (result === 'more' || (result === 'whole' && (scan.fault === undefined || width === 0 || scan.cells.length === width))) return result
  const first = { ...scan }
  const strayOnly = result === 'whole'
  const unescaped = scanCells(text, start, { ...dialect, escape: 'none' }, last, true, scan)
  if (unescaped === 'whole' && (width === 0 ? !strayOnly && scan.lines === 1 : scan.cells.length === width)) {
    scan.fault = 'stray-quote'
    return 'whole'
  }
  Object.assign(scan, first)
  for (let tries = 0; tries < RETRIES && scan.fault !== undefined; tries++) {
    scan.literals.add(scan.opened)
    result = scanCells(text, start, dialect, last, true, scan)
    if (result === 'more') return result
    if (result === 'whole' && (strayOnly ? scan.cells.length === width : scan.fault === undefined)) break
  }
  if (result === 'broken') result = scanCells(text, start, { ...dialect, quote: '' }, last, true, scan)
  if (result === 'more') return result
  scan.fault = 'unclosed-quote'
  if (width === 0 || scan.cells.length === width) return 'whole'
  if (strayOnly) {
    Object.assign(scan, first)
    return 'whole'
  }
  return preferLonger(text, start, dialect, width, last, scan)
}

/** The confined record has the wrong width: takes the reading over several lines when that one has the right width. */
function preferLonger(text: string, start: number, dialect: Dialect, width: number, last: boolean, scan: RecordScan): ScanResult {
  if (scan.patience <= 0) return 'whole'
  const confined = { ...scan }
  scan.literals.clear()
  const result = scanCells(text, start, dialect, last, false, scan)
  const patience = scan.patience - ((result === 'whole' ? scan.next : text.length) - start)
  if (result === 'more') {
    scan.patience = patience
    return result
  }
  if (scan.cells.length !== width || scan.fault === 'unclosed-quote') Object.assign(scan, confined)
  scan.patience = patience
  return 'whole'
}

/** `strict`: a stray quote in a cell that spans lines breaks the record off. */
function scanCells(text: string, start: number, dialect: Dialect, last: boolean, strict: boolean, scan: RecordScan): ScanResult {
  const { separator } = dialect
  const first = separator === '' ? -1 : separator.charCodeAt(0)
  const wide = separator.length
  const quote = dialect.quote === '' ? -1 : dialect.quote.charCodeAt(0)
  const end = text.length
  const cells: string[] = []
  let at = start
  scan.lines = 0
  scan.fault = undefined
  for (;;) {
    if (at < end && text.charCodeAt(at) === quote && !scan.literals.has(at)) {
      const after = scanQuotedCell(text, at, dialect, last, strict, cells, scan)
      if (typeof after === 'string') return after
      at = after
    } else {
      const from = at
      while (at < end) {
        const code = text.charCodeAt(at)
        if (code === LF || code === CR || (code === first && (wide === 1 || text.startsWith(separator, at)))) break
        at++
      }
      cells.push(text.slice(from, at))
    }
    if (at >= end) {
      if (!last) return 'more'
      scan.lines++
      break
    }
    const code = text.charCodeAt(at)
    if (code === LF || code === CR) {
      if (code === CR && at + 1 >= end && !last) return 'more'
      at += code === CR && text.charCodeAt(at + 1) === LF ? 2 : 1
      scan.lines++
      break
    }
    at += wide
    if (at >= end && !last) return 'more'
  }
  scan.cells = cells
  scan.next = at
  return 'whole'
}
