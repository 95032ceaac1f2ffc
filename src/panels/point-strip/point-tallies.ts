import type { AggregateResult } from '../../engine/engine'

/** How many rows of a point the selection holds, of how many; the held ones by stage where the table has stages. */
export interface PointTally {
  readonly count: number
  readonly whole: number
  /** In the order of stages, each starting where the last ended. */
  readonly stages: readonly { readonly stage: string; readonly count: number; readonly from: number }[]
}

const STAGES = ['proposed', 'memorandum', 'contract', 'under-way', 'operating', 'completed', 'suspended', 'cancelled'] as const

/** Tallies by point, from an answer grouped by point, or by point and stage. */
export function pointTallies({ groups }: AggregateResult): ReadonlyMap<string, PointTally> {
  const points = new Set(groups.flatMap(({ keys: [point] }) => point ?? []))
  return new Map([...points].map((point) => [point, tallyOf(groups.filter(({ keys }) => keys[0] === point))]))
}

function tallyOf(groups: AggregateResult['groups']): PointTally {
  const stages: PointTally['stages'][number][] = []
  let from = 0
  for (const stage of STAGES) {
    const count = groups.find(({ keys }) => keys[1] === stage)?.count ?? 0
    if (count > 0) stages.push({ stage, count, from })
    from += count
  }
  const sum = (measure: 'count' | 'whole'): number => groups.reduce((total, group) => total + group[measure], 0)
  return { count: sum('count'), whole: sum('whole'), stages }
}
