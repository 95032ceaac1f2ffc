import { readRecords } from '../src/ingest/read-records'
import { pollute, type Polluted } from './pollock-classes'

/** Score of one class of pollution, from 0 to 10 as the benchmark counts: success, and precision, recall and F1 of header, records and cells. */
export interface ClassScore {
  readonly name: string
  readonly files: number
  readonly exact: number
  readonly score: number
  /** Share of real files that have this pollution, of the survey behind the benchmark. */
  readonly weight: number
  readonly missed: readonly string[]
}

/** Reads every polluted file without parameters and compares with the table it was made from. */
export function runPollock(): readonly ClassScore[] {
  const classes = new Map<string, { exact: number; files: number; score: number; weight: number; missed: string[] }>()
  for (const file of pollute()) {
    const one = classes.get(file.group) ?? { exact: 0, files: 0, score: 0, weight: file.weight, missed: [] }
    classes.set(file.group, one)
    const { score, exact } = scoreOf(file)
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

function scoreOf({ text, header, records }: Polluted): { readonly score: number; readonly exact: boolean } {
  const reading = readRecords(text)
  const loaded = reading.records.map(row => row.cells)
  const measures = [
    ...overlap([...header], [...reading.layout.headers]),
    ...overlap(records.map(join), loaded.map(join)),
    ...overlap(records.flat(), loaded.flat()),
  ]
  const exact = join(header) === join(reading.layout.headers) && records.length === loaded.length && records.every((record, index) => join(record) === join(loaded[index] ?? []))
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
