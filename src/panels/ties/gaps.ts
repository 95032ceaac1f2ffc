import type { AggregateQuery, AggregateResult, RowsQuery, RowWindow } from '../../engine/engine'
import type { Language } from '../../model/schema'

export interface Gaps {
  /** Projects in the selection that belong to no tie, of all counted. */
  readonly projectsWithout: number
  readonly projects: number
  /** Ties in the selection without a project, of all counted. */
  readonly tiesWithout: number
  readonly ties: number
  /** Projects that name both a region and a prefecture but belong to no tie, where such a pair has a tie, and where none has. */
  readonly besideTie: readonly GapProject[]
  readonly withoutPair: readonly GapProject[]
}

export interface GapProject {
  readonly id: string
  readonly title: string
}

const except = ['link'] as const

export const GAP_QUERIES: readonly AggregateQuery[] = [
  { table: 'projects', by: [], except },
  { table: 'projects', by: [], except, where: { link: ['without-tie'] } },
  { table: 'regional_ties', by: [], except },
  { table: 'regional_ties', by: [], except, where: { link: ['without-project'] } },
]

export function gapRowQueries(language: Language): readonly RowsQuery[] {
  return [
    { table: 'projects', columns: ['id', 'title', 'ru_regions', 'jp_prefectures'], where: { link: ['without-tie'] }, except, language },
    { table: 'regional_ties', columns: ['ru_region', 'jp_prefecture'], where: { row_kind: ['pair'] }, unfiltered: true, language },
  ]
}

export function readGaps([projects, projectsWithout, ties, tiesWithout]: readonly AggregateResult[], [rows, pairs]: readonly RowWindow[]): Gaps {
  const tied = new Set(pairs?.rows.map(([region, prefecture]) => `${String(region)} ${String(prefecture)}`))
  const placed = (rows?.rows ?? []).flatMap(([id, title, regions, prefectures]) => {
    const ends = (Array.isArray(regions) ? regions : []).flatMap((region) => (Array.isArray(prefectures) ? prefectures : []).map((prefecture) => `${region} ${prefecture}`))
    return ends.length === 0 ? [] : [{ id: String(id), title: String(title), isTied: ends.some((end) => tied.has(end)) }]
  })
  return {
    projects: projects?.count ?? 0,
    projectsWithout: projectsWithout?.count ?? 0,
    ties: ties?.count ?? 0,
    tiesWithout: tiesWithout?.count ?? 0,
    besideTie: placed.filter(({ isTied }) => isTied),
    withoutPair: placed.filter(({ isTied }) => !isTied),
  }
}
