import type { AggregateQuery, AggregateResult, RowsQuery, RowWindow } from '../../engine/engine'
import type { Language } from '../../model/schema'

/** A source names the match, names part of it, or it is inferred from scope. */
export const BASES = ['sourced', 'sourced-in-part', 'inferred'] as const
export type Basis = (typeof BASES)[number]

export interface NationalProject {
  readonly id: string
  /** The value of the `national-project` dimension: the English title. */
  readonly value: string
  readonly title: string
  readonly points: readonly string[]
  readonly basis: Basis
  readonly note: string
  readonly source: string
  /** Projects in the selection that name this national project. */
  readonly projects: number
}

export interface Crosswalk {
  readonly nationalProjects: readonly NationalProject[]
  readonly points: readonly string[]
  /** Projects in the selection, and those of them that name a national project. */
  readonly projects: number
  readonly naming: number
}

const OWN = ['point', 'national-project'] as const

export function crosswalkRowQueries(language: Language): readonly RowsQuery[] {
  return [
    { table: 'national_projects', columns: ['id', 'title_en', 'title', 'related_plan_points', 'match_basis', 'basis_note', 'source_name'], except: [...OWN, 'date', 'asOf'], language },
    { table: 'plan_points', columns: ['point'], sort: [{ column: 'point', descending: false }], unfiltered: true, language },
  ]
}

export const NAMING_QUERY: AggregateQuery = { table: 'projects', by: [{ column: 'national_project' }], except: ['national-project'] }

export function readCrosswalk([rows, points]: readonly RowWindow[], naming: AggregateResult): Crosswalk {
  const counts = new Map(naming.groups.map(({ keys: [key], count }) => [key, count]))
  return {
    nationalProjects: (rows?.rows ?? []).map(([id, value, title, related, basis, note, source]) => ({
      id: String(id),
      value: String(value),
      title: String(title),
      points: Array.isArray(related) ? related.map(String) : [],
      basis: BASES.find((one) => one === basis) ?? 'inferred',
      note: String(note ?? ''),
      source: String(source ?? ''),
      projects: counts.get(String(value)) ?? 0,
    })),
    points: (points?.rows ?? []).map(([point]) => String(point)),
    projects: naming.count,
    naming: naming.placed,
  }
}
