import type { Cell } from '../../engine/engine'
import { useRows } from '../../state/use-engine'
import { useView } from '../../state/use-view'

export interface LinkedProject {
  readonly id: string
  readonly title: string
  /** `null` where no dated event gives the project a stage by the as-of date. */
  readonly stage: string | null
}

export interface TieStep {
  readonly on: string
  readonly kind: string
}

export interface LinkedTie {
  readonly id: string
  readonly prefecture: string | null
  readonly region: string | null
  readonly kind: string
  readonly isPair: boolean
  readonly since: string | null
  readonly status: string
  readonly statusOn: string | null
  readonly spheres: readonly string[]
  readonly steps: readonly TieStep[]
  readonly projects: readonly LinkedProject[]
}

const COLUMNS = ['id', 'jp_prefecture', 'ru_region', 'kind', 'row_kind', 'since', 'status', 'status_on', 'spheres']
const text = (cell: Cell | undefined): string | null => (cell === null || cell === undefined ? null : String(cell))

/** The ties in the selection with their steps and the projects that belong to them; `undefined` until all are there. */
export function useLinkedTies(): readonly LinkedTie[] | undefined {
  const { language } = useView()
  const ties = useRows([{ table: 'regional_ties', columns: COLUMNS, sort: [{ column: 'since', descending: false }], to: 500, language }])?.[0]
  const ids = ties?.rows.map(([id]) => String(id)) ?? []
  const links = useRows([
    { table: 'tie_events', columns: ['tie_id', 'on', 'kind'], where: { tie_id: ids }, sort: [{ column: 'on', descending: false }], unfiltered: true, language },
    { table: 'project_ties', columns: ['tie_id', 'project_id'], where: { tie_id: ids }, unfiltered: true, language },
  ])
  const projectIds = [...new Set(links?.[1]?.rows.map(([, id]) => String(id)))]
  const projects = useRows([{ table: 'projects', columns: ['id', 'title', 'stage'], where: { id: projectIds }, unfiltered: true, language }])?.[0]
  if (!ties || !links || !projects) return undefined
  const byId = new Map(projects.rows.map(([id, title, stage]): [string, LinkedProject] => [String(id), { id: String(id), title: String(title), stage: text(stage) }]))
  return ties.rows.map(([id, prefecture, region, kind, rowKind, since, status, statusOn, spheres]) => ({
    id: String(id),
    prefecture: text(prefecture),
    region: text(region),
    kind: String(kind),
    isPair: rowKind !== 'aggregate',
    since: text(since),
    status: String(status),
    statusOn: text(statusOn),
    spheres: Array.isArray(spheres) ? spheres.map(String) : [],
    steps: links[0]?.rows.flatMap(([tie, on, what]) => (tie === id ? [{ on: String(on), kind: String(what) }] : [])) ?? [],
    projects: links[1]?.rows.flatMap(([tie, project]) => (tie === id ? (byId.get(String(project)) ?? []) : [])) ?? [],
  }))
}
