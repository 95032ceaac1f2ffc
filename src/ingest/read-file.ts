import type { Problem } from '../model/problem'
import { detectEncoding } from './detect-encoding'
import type { Encoding, EncodingFinding } from './encoding'
import type { FileChoices, FileReading, GridReading } from './file-reading'
import { FormatError, type Grid } from './grid'
import { LimitError, LIMITS } from './limits'
import { questionsOf, readGrid } from './read-grid'
import { readJson } from './read-json'
import type { ReadingContext } from './read-rows'
import { readSeparated } from './read-separated'
import { readXlsx } from './read-xlsx'
import { sniffKind } from './sniff-kind'
import { isArchive, unpack } from './unpack'

export interface Progress {
  readonly file: string
  readonly bytes: number
  readonly size: number
  readonly rows: number
}

export interface ReadHooks {
  readonly signal?: AbortSignal
  readonly onProgress?: (progress: Progress) => void
}

/**
 * Reads a file of any format that is known; an archive gives a reading for each file in it. What is wrong with the file
 * becomes problems. Rejects only when `signal` is aborted or the bytes cannot be read any more.
 */
export async function readFile(file: Blob, name: string, context: ReadingContext, choices: FileChoices = {}, hooks: ReadHooks = {}): Promise<readonly FileReading[]> {
  const head = new Uint8Array(await file.slice(0, 4000).arrayBuffer())
  const kind = sniffKind(head, name)
  if (!isArchive(kind)) return [await readOne(file, name, context, choices, hooks)]
  try {
    if (file.size > LIMITS.size) throw new LimitError('size')
    const readings: FileReading[] = []
    for (const { file: inner, name: innerName, table } of unpack(new Uint8Array(await file.arrayBuffer()), kind, name)) {
      readings.push(await readOne(inner, innerName, context, { ...(table === undefined ? {} : { table }), ...choices, ...choices.files?.[innerName] }, hooks))
    }
    return readings
  } catch (error) {
    return [failed(name, file.size, '', error)]
  }
}

async function readOne(file: Blob, name: string, context: ReadingContext, choices: FileChoices, hooks: ReadHooks): Promise<FileReading> {
  const deadline = Date.now() + LIMITS.time
  const pace = async (bytes: number, rows: number): Promise<void> => {
    hooks.onProgress?.({ file: name, bytes, size: file.size, rows })
    if (Date.now() > deadline) throw new LimitError('time')
    await new Promise((resolve) => setTimeout(resolve))
    hooks.signal?.throwIfAborted()
  }
  let hash = ''
  try {
    if (file.size > LIMITS.size) throw new LimitError('size')
    await pace(0, 0)
    hash = await hashOf(file)
    const base = { file: name, size: file.size, hash }
    const kind = sniffKind(new Uint8Array(await file.slice(0, 4000).arrayBuffer()), name)
    if (kind === 'text') {
      if (file.size === 0) throw new FormatError('The file is empty')
      const reading = await readSeparated(file, name, context, choices, pace)
      return { ...base, kind: 'separated', ...reading, questions: [...reading.questions, ...reading.grids.flatMap((grid) => questionsOf(grid, choices))] }
    }
    if (file.size > LIMITS.wholeSize) throw new LimitError('wholeSize')
    const bytes = new Uint8Array(await file.arrayBuffer())
    if (kind === 'json') {
      const encoding = jsonEncoding(bytes, choices.encoding)
      const grids = readGrids(readJson(new TextDecoder(encoding.encoding).decode(bytes)), name, context, choices)
      return { ...base, kind: 'json', encoding, dialect: undefined, grids, questions: grids.flatMap((grid) => questionsOf(grid, choices)), problems: [] }
    }
    if (kind !== 'workbook') throw new FormatError(kind)
    const sheets = await readXlsx(bytes)
    const grids = readGrids(sheets, name, context, choices)
    const merged = sheets.filter((sheet) => sheet.merged > 0).map((sheet) => fileProblem(name, 'merged-cell', 'note', sheet.name, String(sheet.merged)))
    return { ...base, kind: 'workbook', encoding: undefined, dialect: undefined, grids, questions: grids.flatMap((grid) => questionsOf(grid, choices)), problems: merged }
  } catch (error) {
    if (hooks.signal?.aborted) throw error
    return failed(name, file.size, hash, error)
  }
}

/** JSON is UTF-8 by its standard: only bytes that break its rules, or a mark, say otherwise. */
function jsonEncoding(bytes: Uint8Array, chosen: Encoding | undefined): EncodingFinding {
  const found = detectEncoding(bytes)
  if (chosen) return { ...found, encoding: chosen, decision: 'sure' }
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return { ...found, encoding: 'utf-8', confidence: 1, decision: 'sure' }
  } catch {
    return found
  }
}

/** Sheets without a row are no tables. */
function readGrids(grids: readonly Grid[], name: string, context: ReadingContext, choices: FileChoices): readonly GridReading[] {
  return grids.filter((grid) => grid.rows.length > 0).flatMap((grid) => readGrid(grid, name, context, choices))
}

async function hashOf(file: Blob): Promise<string> {
  const subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle
  if (!subtle) return ''
  const digest = await subtle.digest('SHA-256', await file.arrayBuffer())
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** A file that cannot be read: one problem says why. Our own mistakes and lost files are thrown on. */
function failed(file: string, size: number, hash: string, error: unknown): FileReading {
  if (!(error instanceof FormatError) && !(error instanceof LimitError)) throw error
  const problem = error instanceof LimitError ? fileProblem(file, 'file-limit', 'error', error.limit, String(LIMITS[error.limit])) : { ...fileProblem(file, 'format-error', 'error', error.message, ''), line: error.line }
  return { file, size, hash, kind: 'separated', encoding: undefined, dialect: undefined, grids: [], questions: [], problems: [problem] }
}

function fileProblem(file: string, code: string, severity: Problem['severity'], cell: string, expected: string): Problem {
  return { code, severity, file, table: '', line: 0, column: '', cell, expected }
}
