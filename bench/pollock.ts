import { readRecords } from '../src/ingest/read-records'
import { pollute, type Polluted } from './pollock-classes'

/** Score of one class of pollution, from 0 to 10 as the benchmark counts: success, and precision, recall and F1 of header, records and cells. */
export interface ClassScore {
  readonly name: string
  readonly files: number
  readonly exact: number
  readonly score: number
  /** How common it is beside the others: our own estimate. */
  readonly weight: number
  readonly missed: readonly string[]
}

/** Header and records that a reader finds in a text, without being told anything about it. */
export type Reader = (text: string) => { readonly header: readonly string[]; readonly records: readonly (readonly string[])[] }

export const ours: Reader = (text) => {
  const { layout, records } = readRecords(text)
  return { header: layout.headers, records: records.map((row) => row.cells) }
}

/** Lets a reader read every polluted file and compares with the table it was made from. */
export function runPollock(read: Reader = ours, every = 1): readonly ClassScore[] {
  const classes = new Map<string, { exact: number; files: number; score: number; weight: number; missed: string[] }>()
  for (const file of pollute(every)) {
    const one = classes.get(file.group) ?? { exact: 0, files: 0, score: 0, weight: file.weight, missed: [] }
    classes.set(file.group, one)
    const { score, exact } = scoreOf(file, read)
    one.files++
    one.score += score
    if (exact) one.exact++
    else one.missed.push(file.name)
  }
  return [...classes].map(([name, { files, exact, score, weight, missed }]) => ({ name, files, exact, score: score / files, weight, missed }))
}

export function simpleScore(classes: readonly ClassScore[]): number {
  return classes.reduce((sum, one) => sum + one.score * one.files, 0) / classes.reduce((sum, one) => sum + one.files, 0)
}

export function weightedScore(classes: readonly ClassScore[]): number {
  return classes.reduce((sum, one) => sum + one.score * one.weight, 0) / classes.reduce((sum, one) => sum + one.weight, 0)
}

function scoreOf({ text, header, records }: Polluted, read: Reader): { readonly score: number; readonly exact: boolean } {
  const reading = read(text)
  const loaded = reading.records
  const measures = [
    ...overlap([...header], [...reading.header]),
    ...overlap(records.map(join), loaded.map(join)),
    ...overlap(records.flat(), loaded.flat()),
  ]
  const exact = join(header) === join(reading.header) && records.length === loaded.length && records.every((record, index) => join(record) === join(loaded[index] ?? []))
  return { score: 1 + measures.reduce((sum, measure) => sum + measure, 0), exact }
}

function join(cells: readonly string[]): string {
  return cells.join('\u001f')
}

/** Precision, recall and F1 of two multisets. */
function overlap(expected: readonly string[], found: readonly string[]): readonly [number, number, number] {
  if (expected.length === 0 && found.length === 0) return [1, 1, 1]
  const left = new Map<string, number>()
  for (const one of expected) left.set(one, (left.get(one) ?? 0) + 1)
  let common = 0
  for (const one of found) {
    const count = left.get(one) ?? 0
    if (count > 0) {
      common++
      left.set(one, count - 1)
    }
  }
  if (common === 0) return [0, 0, 0]
  const [precision, recall] = [common / found.length, common / expected.length]
  return [precision, recall, (2 * precision * recall) / (precision + recall)]
}
