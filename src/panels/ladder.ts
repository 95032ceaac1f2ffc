import type { RowsQuery, RowWindow } from '../engine/engine'
import type { Language } from '../model/schema'

/** How far a project has come; the highest of a document's projects counts. */
const RUNGS = ['cancelled', 'suspended', 'proposed', 'memorandum', 'contract', 'under-way', 'operating', 'completed'] as const

/** One document of the selection, and the furthest stage among the projects linked to it. */
export interface LadderDocument {
  readonly occasion: string
  readonly linked: boolean
  /** `null` where no project is linked, or none has a dated step by the as-of date. */
  readonly stage: string | null
}

export function ladderQueries(language: Language): readonly [documents: RowsQuery, links: RowsQuery, projects: RowsQuery] {
  return [
    { table: 'documents', columns: ['id', 'occasion'], language },
    { table: 'project_documents', columns: ['document_id', 'project_id'], unfiltered: true, language },
    { table: 'projects', columns: ['id', 'stage'], unfiltered: true, language },
  ]
}

export function readLadder([documents, links, projects]: readonly [RowWindow, RowWindow, RowWindow]): readonly LadderDocument[] {
  const stageOf = new Map(projects.rows.map(([id, stage]) => [id, typeof stage === 'string' && stage !== '' ? stage : null]))
  return documents.rows.map(([id, occasion]) => {
    const own = links.rows.filter(([document]) => document === id).map(([, project]) => stageOf.get(project ?? null) ?? null)
    const reached = own.map((stage) => RUNGS.findIndex((rung) => rung === stage))
    return { occasion: String(occasion), linked: own.length > 0, stage: RUNGS[Math.max(-1, ...reached)] ?? null }
  })
}
