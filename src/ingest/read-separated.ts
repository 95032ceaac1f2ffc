import type { Problem } from '../model/problem'
import { createCsvParser } from './csv-parser'
import { detectDialect, type DialectFinding } from './detect-dialect'
import { detectEncoding, SAMPLE_SIZE } from './detect-encoding'
import type { CellRow } from './cell-rows'
import type { Encoding, EncodingFinding } from './encoding'
import type { FileChoices, GridReading, Question } from './file-reading'
import { allSpellings } from './header-spellings'
import { previewEncodings } from './preview-encodings'
import { unprotectRow } from './protective-quote'
import { checkWidth, choicesFor, describe, PLANNED_ROWS, readFollowers } from './read-grid'
import { createRowReader, planRows, type ReadingContext, type RowPlan, type RowReader } from './read-rows'

/** Called between the pieces of a file; may throw to stop the reading. */
export type Pace = (bytesDone: number, rows: number) => Promise<void>

export interface SeparatedReading {
  readonly encoding: EncodingFinding
  readonly dialect: DialectFinding
  readonly grids: readonly GridReading[]
  readonly questions: readonly Question[]
  readonly problems: readonly Problem[]
}

const SLICE = 1_000_000
const PLAN_SAMPLE = 1_000_000

/** Reads a file of separated values piece by piece: encoding, dialect and plan from its start, then every row once. */
export async function readSeparated(file: Blob, name: string, context: ReadingContext, choices: FileChoices, pace: Pace): Promise<SeparatedReading> {
  const sample = await encodingSample(file)
  const encoding = settleEncoding(sample, await bytesOf(file, 0, 4), choices.encoding)
  const start = new TextDecoder(encoding.encoding).decode(await bytesOf(file, 0, PLAN_SAMPLE), { stream: file.size > PLAN_SAMPLE })
  const schemas = context.schemas.filter((schema) => choices.table === undefined || schema.name === choices.table)
  const found = detectDialect(start, allSpellings(schemas))
  const dialect: DialectFinding = choices.dialect ? { ...found, dialect: choices.dialect, width: 0, confidence: 1, decision: 'sure' } : found
  const { plan, width } = planStart(start, file.size <= PLAN_SAMPLE, dialect, name, context, choices)
  const reader = plan.schema ? createRowReader(plan, name, context, choicesFor('', choices), dialect.dialect.separator) : undefined
  const broken = await feed(file, encoding.encoding, dialect, width, reader, pace)
  const followers = reader ? readFollowers(reader.others, '', name, context, choices) : []
  const questions: Question[] = []
  if (!choices.encoding && encoding.decision === 'ask') questions.push({ kind: 'encoding', previews: previewEncodings(sample, encoding.ranked) })
  if (!choices.dialect && dialect.decision === 'ask') questions.push({ kind: 'dialect', ranked: dialect.ranked.slice(0, 4) })
  return { encoding, dialect, grids: [describe('', plan, reader?.finish(followers.length > 0)), ...followers], questions, problems: encodingProblems(broken, name, plan, encoding.encoding) }
}

function planStart(start: string, whole: boolean, dialect: DialectFinding, name: string, context: ReadingContext, choices: FileChoices): { readonly plan: RowPlan; readonly width: number } {
  const rows: CellRow[] = []
  const parser = createCsvParser(dialect.dialect, dialect.width, (row) => rows.push(unprotectRow(row)))
  parser.push(start)
  if (whole || rows.length === 0) parser.end()
  checkWidth(dialect.width)
  const plan = planRows(rows.slice(0, PLANNED_ROWS), dialect.width || undefined, name, context, choicesFor('', choices))
  return { plan, width: plan.layout.width }
}

/** Decodes and reads the file; the lines on which the encoding does not fit. */
async function feed(file: Blob, encoding: Encoding, { dialect }: DialectFinding, width: number, reader: RowReader | undefined, pace: Pace): Promise<readonly number[]> {
  const decoder = new TextDecoder(encoding)
  const broken: number[] = []
  let rows = 0
  let doubtful = false
  const parser = createCsvParser(dialect, width, (row) => {
    rows++
    if (doubtful && row.cells.some((cell) => cell.includes('\uFFFD'))) broken.push(row.line)
    reader?.push(unprotectRow(row))
  })
  for (let at = 0; at < file.size; at += SLICE) {
    const text = decoder.decode(await bytesOf(file, at, at + SLICE), { stream: at + SLICE < file.size })
    doubtful ||= text.includes('\uFFFD')
    parser.push(text)
    await pace(Math.min(file.size, at + SLICE), rows)
  }
  parser.end()
  return broken
}

function encodingProblems(lines: readonly number[], file: string, plan: RowPlan, encoding: string): readonly Problem[] {
  return lines.slice(0, 1000).map((line) => ({ code: 'encoding-error', severity: 'warning', file, table: plan.schema?.name ?? '', line, column: '', cell: '\uFFFD', expected: encoding }))
}

function settleEncoding(sample: Uint8Array, head: Uint8Array, chosen: Encoding | undefined): EncodingFinding {
  const marked = detectEncoding(head)
  const found = marked.reason === 'byte-order-mark' ? marked : detectEncoding(sample)
  return chosen ? { ...found, encoding: chosen, confidence: 1, decision: 'sure' } : found
}

/** The first bytes that are not plain ASCII, from the start of their line; the head of the file when all are. */
async function encodingSample(file: Blob): Promise<Uint8Array> {
  for (let at = 0; at < file.size; at += SLICE) {
    const bytes = await bytesOf(file, at, at + SLICE)
    const odd = bytes.findIndex((byte) => byte >= 0x80 || byte === 0 || byte === 0x1b)
    if (odd < 0) continue
    if (at + odd < SAMPLE_SIZE / 2) break
    const lineStart = Math.max(bytes.lastIndexOf(10, odd), bytes.lastIndexOf(13, odd)) + 1
    return bytesOf(file, at + lineStart, at + lineStart + SAMPLE_SIZE)
  }
  return bytesOf(file, 0, SAMPLE_SIZE)
}

async function bytesOf(file: Blob, from: number, to: number): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await file.slice(from, to).arrayBuffer())
}
