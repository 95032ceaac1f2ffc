import type { ProblemCode } from '../../ingest/problem-codes'
import type { Problem, Severity } from '../../model/problem'
import { problemCode } from './reading-options'

export interface ProblemGroup {
  readonly code: ProblemCode
  /** The worst of its problems. */
  readonly severity: Severity
  readonly problems: readonly Problem[]
  /** All that were met; a reader lists the first ones of each code only. */
  readonly count: number
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note']

/** A cell too many shifts the others: the cause comes before what it brings about. */
const CAUSES: ReadonlySet<ProblemCode> = new Set(['missing-label', 'extra-cell'] as const)

function rank(code: ProblemCode): number {
  return CAUSES.has(code) ? 0 : 1
}

/** Problems by their code, the worst first and the more frequent before the rarer. */
export function groupProblems(problems: readonly Problem[], counts: ReadonlyMap<string, number> = new Map()): readonly ProblemGroup[] {
  const byCode = new Map<string, Problem[]>()
  for (const problem of problems) {
    const group = byCode.get(problem.code) ?? []
    byCode.set(problem.code, group)
    group.push(problem)
  }
  const groups = [...byCode].map(([code, group]): ProblemGroup => ({
    code: problemCode(code),
    severity: SEVERITIES.find((severity) => group.some((problem) => problem.severity === severity)) ?? 'note',
    problems: group,
    count: Math.max(counts.get(code) ?? 0, group.length),
  }))
  return groups.sort((one, other) => SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity) || rank(one.code) - rank(other.code) || other.count - one.count)
}
