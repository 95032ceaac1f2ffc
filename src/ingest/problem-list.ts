import type { Problem } from '../model/problem'

/** Most problems of one code that are listed one by one. */
const LISTED = 5000

export interface ProblemList {
  readonly problems: readonly Problem[]
  readonly counts: ReadonlyMap<string, number>
  readonly add: (problem: Problem) => void
}

/** Keeps the first problems of each code and counts them all, so that a file of a million bad cells stays readable. */
export function createProblemList(): ProblemList {
  const problems: Problem[] = []
  const counts = new Map<string, number>()
  return {
    problems,
    counts,
    add: (problem) => {
      const count = (counts.get(problem.code) ?? 0) + 1
      counts.set(problem.code, count)
      if (count <= LISTED) problems.push(problem)
    },
  }
}
