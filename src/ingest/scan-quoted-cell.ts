import type { Dialect } from './dialect'
import type { RecordScan } from './scan-record'

/**
 * Reads the quoted cell whose quote opens at `open` and pushes it; the index after it. `more` when its end is not in
 * sight yet, `broken` when it cannot be a quoted cell: never closed, or (`strict`) with a stray quote after a line break.
 */
export function scanQuotedCell(text: string, open: number, dialect: Dialect, last: boolean, strict: boolean, cells: string[], scan: RecordScan): number | 'more' | 'broken' {
  const { quote, separator } = dialect
  const backslash = dialect.escape === 'backslash'
  const end = text.length
  let cell = ''
  let from = open + 1
  let at = from
  for (;;) {
    const close = text.indexOf(quote, at)
    if (backslash) {
      const escape = text.indexOf('\\', at)
      if (escape >= 0 && (close < 0 || escape < close)) {
        const next = text.charAt(escape + 1)
        if (next === '' && !last) return 'more'
        if (next === quote || next === '\\') {
          cell += text.slice(from, escape)
          from = escape + 1
        }
        at = escape + 2
        continue
      }
    }
    if (close < 0) {
      if (!last) return 'more'
      scan.opened = open
      scan.fault = 'unclosed-quote'
      return 'broken'
    }
    if (close + 1 >= end && !last) return 'more'
    if (dialect.escape === 'double' && text.startsWith(quote, close + 1)) {
      cell += text.slice(from, close + 1)
      from = close + 2
      at = from
      continue
    }
    const after = endOfCell(text, close + 1, separator)
    if (after === 'more' && !last) return 'more'
    if (after === 'none') {
      scan.opened = open
      scan.fault = 'stray-quote'
      if (strict && hasLineEnd(text, open, close)) return 'broken'
      at = close + 1
      continue
    }
    cells.push(cell === '' ? text.slice(from, close) : cell + text.slice(from, close))
    scan.lines += countLineEnds(text, open, close)
    return after === 'more' ? end : after
  }
}

/** Index of the separator or line end that follows, blanks between allowed; `more` at the end of the text. */
function endOfCell(text: string, at: number, separator: string): number | 'more' | 'none' {
  if (separator !== '' && text.startsWith(separator, at)) return at
  let index = at
  while (text.charCodeAt(index) === 32) index++
  if (index >= text.length) return 'more'
  const code = text.charCodeAt(index)
  if (code === 10 || code === 13 || (separator !== '' && text.startsWith(separator, index))) return index
  return 'none'
}

function hasLineEnd(text: string, from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    const code = text.charCodeAt(index)
    if (code === 10 || code === 13) return true
  }
  return false
}

function countLineEnds(text: string, from: number, to: number): number {
  let count = 0
  for (let index = from; index < to; index++) {
    const code = text.charCodeAt(index)
    if (code === 10 || (code === 13 && text.charCodeAt(index + 1) !== 10)) count++
  }
  return count
}
