import { type CellRow, isBlankRow } from './cell-rows'
import { shapeOf } from './cell-shape'
import { commonWidth } from './common-width'
import type { Dialect } from './dialect'
import { foldWord } from './lexicon'
import { readCells } from './read-cells'
import { hashRow } from './row-hash'

export interface RankedDialect {
  readonly dialect: Dialect
  /** Cells that most rows have. */
  readonly width: number
  readonly score: number
  /** The part of the score that known headers gave. */
  readonly heads: number
  /** Every row has the same width and no odd quote. */
  readonly clean: boolean
}

export interface DialectFinding {
  readonly dialect: Dialect
  readonly width: number
  /** From 0 to 1. */
  readonly confidence: number
  /** `ask`: another dialect reads the sample otherwise and nearly as well. */
  readonly decision: 'sure' | 'ask'
  readonly ranked: readonly RankedDialect[]
}

/** Characters of a sample. */
const DIALECT_SAMPLE = 64_000
const ROWS = 250
const CLOSE = 0.9
/** Separators and how ready one is to believe in them. */
const SEPARATORS: readonly (readonly [string, number])[] = [[',', 1], [';', 1], ['\t', 1], ['|', 0.98], [', ', 1], [' ', 0.75], [':', 0.7]]
const SHAPE_WORTH = { blank: 0.7, number: 1, date: 1, link: 1, word: 1, text: 0.9, odd: 0.35 } as const

/**
 * Finds separator, quote and escape over many lines: the dialect in which rows have one width and cells look like values.
 * A `sep=` line settles the separator. `spellings` (folded) are the headers of the tables that may be meant: a dialect in
 * which they show up wins, because a Russian list of `id;value` rows with decimal commas fits `,` as well as `;`.
 */
export function detectDialect(text: string, spellings: ReadonlySet<string> = new Set()): DialectFinding {
  const sample = wholeLines(text)
  const told = /^\uFEFF?sep=(.)\r?\n?/iu.exec(sample)?.[1]
  const separators = told === undefined ? SEPARATORS.filter(([separator]) => sample.includes(separator)) : [[told, 1] as const]
  const quotes = quotesIn(sample, separators.map(([separator]) => separator))
  const byReading = new Map<number, RankedDialect>()
  for (const [separator, prior] of separators) {
    for (const { quote, escape } of quotes) {
      const dialect: Dialect = { separator, quote, escape }
      const { score, heads, clean, width, reading } = rate(sample, dialect, spellings)
      const known = byReading.get(reading)
      if (!known || known.score < score * prior + heads) byReading.set(reading, { dialect, width, score: score * prior + heads, heads, clean })
    }
  }
  const ranked = [...byReading.values()].filter((one) => (one.width > 1 || told !== undefined) && !isOutdone(one, byReading)).sort((one, other) => other.score - one.score)
  const best = ranked[0]
  if (!best || (best.score < 0.25 && told === undefined)) return oneColumn(ranked, quotes[0]?.escape ?? 'double')
  const second = ranked[1]
  const shared = Math.min(best.heads, second?.heads ?? 0)
  const ratio = second ? (second.score - shared) / (best.score - shared) : 0
  return { dialect: best.dialect, width: best.width, confidence: Math.min(1, 1.5 - ratio), decision: ratio > CLOSE && second && isRival(best, second) ? 'ask' : 'sure', ranked }
}

/** A clean reading outdoes a faulty one; of two clean ones with one separator, the one that leaves no quote around a cell is right. */
function isRival(best: RankedDialect, second: RankedDialect): boolean {
  if (!best.clean || !second.clean) return !best.clean
  return best.dialect.separator !== second.dialect.separator
}

/** Backslashes are escapes only where doubled quotes do not read the sample cleanly: a cell may well end in a backslash. */
function isOutdone({ dialect }: RankedDialect, others: ReadonlyMap<number, RankedDialect>): boolean {
  if (dialect.escape !== 'backslash') return false
  return [...others.values()].some((other) => other.clean && other.dialect.escape === 'double' && other.dialect.separator === dialect.separator && other.dialect.quote === dialect.quote)
}

function oneColumn(ranked: readonly RankedDialect[], escape: Dialect['escape']): DialectFinding {
  const dialect: Dialect = { separator: '', quote: '"', escape }
  return { dialect, width: 1, confidence: 0.8, decision: 'sure', ranked: [{ dialect, width: 1, score: 0.3, heads: 0, clean: false }, ...ranked] }
}

/** The sample without its last, cut line. */
function wholeLines(text: string): string {
  if (text.length <= DIALECT_SAMPLE) return text
  const end = Math.max(text.lastIndexOf('\n', DIALECT_SAMPLE), text.lastIndexOf('\r', DIALECT_SAMPLE))
  return text.slice(0, end > 0 ? end : DIALECT_SAMPLE)
}

/** The quotes that open a cell somewhere, and how they are escaped. */
function quotesIn(sample: string, separators: readonly string[]): readonly Pick<Dialect, 'quote' | 'escape'>[] {
  const before = separators.map((separator) => separator.trimEnd() || separator).map((separator) => separator.replace(/[|\\^$.*+?()[\]{}]/gu, '\\$&')).join('|')
  const opens = (quote: string): boolean => new RegExp(`(?:^|[\\r\\n]${before ? `|${before}` : ''}) *${quote}`, 'u').test(sample)
  const found: Pick<Dialect, 'quote' | 'escape'>[] = [{ quote: '"', escape: 'double' }]
  if (opens('"') && sample.includes('\\"')) found.push({ quote: '"', escape: 'backslash' })
  if (opens("'")) found.push({ quote: "'", escape: 'double' })
  if (opens("'") && sample.includes("\\'")) found.push({ quote: "'", escape: 'backslash' })
  return found
}

function rate(sample: string, dialect: Dialect, spellings: ReadonlySet<string>): Omit<RankedDialect, 'dialect'> & { readonly reading: number } {
  const rows = readCells(sample, dialect).rows.filter((row) => !isBlankRow(row.cells)).slice(0, ROWS)
  const width = commonWidth(rows)
  const consistent = rows.filter((row) => row.cells.length === width).length / Math.max(1, rows.length)
  const faulty = rows.filter((row) => row.fault !== undefined).length / Math.max(1, rows.length)
  const heads = Math.max(0, ...rows.slice(0, 30).map((row) => knownHeaders(row.cells, spellings)))
  const score = consistent * consistent * ((width - 1) / width) ** 0.5 * cellWorth(rows) * (1 - faulty / 2)
  return { score, heads, clean: consistent === 1 && faulty === 0, width, reading: hashRow(rows.map((row) => String(hashRow(row.cells)))) }
}

/** 0 when no row names known columns; up to 2 the more of its cells do. */
function knownHeaders(cells: readonly string[], spellings: ReadonlySet<string>): number {
  const known = cells.filter((cell) => spellings.has(foldWord(cell))).length
  return known < 2 ? 0 : (2 * known) / cells.length
}

function cellWorth(rows: readonly CellRow[]): number {
  let total = 0
  let count = 0
  for (const { cells } of rows) {
    for (const cell of cells) {
      const loose = cell.startsWith(' ') || /^["']|["']$/u.test(cell) ? 0.6 : 1
      total += SHAPE_WORTH[shapeOf(cell)] * loose
      count++
    }
  }
  return count === 0 ? 0 : total / count
}
