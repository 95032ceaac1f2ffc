import { NO_CODE, type CategoryColumn, type Table } from '../model/column'
import { parentRows, rowsById } from './join'

/** How far a project has come; one that stopped has come less far than one that may go on. */
const RUNGS = ['cancelled', 'suspended', 'proposed', 'memorandum', 'contract', 'under-way', 'operating', 'completed']

/** What came of each document: the furthest of the `stages` of the projects linked to it, blank where none is known. */
export function furthestStages(documents: Table, projects: Table, links: Table, stages: CategoryColumn): CategoryColumn {
  const rungs = stages.values.map((stage) => RUNGS.indexOf(stage))
  const rungOf = (code: number): number => rungs[code] ?? -1
  const codes = new Uint32Array(documents.rowCount).fill(NO_CODE)
  const linked = parentRows(links, 'project_id', rowsById(projects, 'id'))
  parentRows(links, 'document_id', rowsById(documents, 'id')).forEach((document, link) => {
    const code = stages.codes[linked[link] ?? -1] ?? NO_CODE
    if (document >= 0 && rungOf(code) > rungOf(codes[document] ?? NO_CODE)) codes[document] = code
  })
  return { kind: 'category', values: stages.values, codes }
}
