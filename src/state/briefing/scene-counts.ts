import type { AggregateQuery, Engine } from '../../engine/engine'
import type { View } from '../view'
import type { Counts } from './briefing'

/** Tables that a scene may show, and the column by which their rows are told apart. */
const TABLES = { projects: 'stage', documents: undefined, regional_ties: 'status', claims: undefined } as const
type CountedTable = keyof typeof TABLES

/** A count that differs from the one the scene was made with. */
export interface CountChange {
  readonly table: CountedTable
  /** A stage or status within the table. */
  readonly word?: string
  readonly was: number
  readonly now: number
}

/** The tables whose rows stand behind the figures of a page. */
function tablesOf({ page, map }: View): readonly CountedTable[] {
  switch (page) {
    case 'overview':
      return ['projects', 'documents']
    case 'projects':
    case 'crosswalk':
      return ['projects']
    case 'documents':
    case 'claims':
      return [page]
    case 'ties':
      return ['regional_ties']
    case 'map':
      return map.measure === 'documents' ? ['documents'] : map.measure === 'ties' ? ['regional_ties'] : map.measure === 'activity' ? ['projects', 'regional_ties'] : ['projects']
    case 'data':
      return ['projects', 'documents', 'regional_ties', 'claims']
    case 'briefing':
      return []
  }
}

/** The key counts of a view under its filter: of each table, and of its rows by stage or status. */
export async function countView(engine: Engine, view: View): Promise<Counts> {
  const tables = tablesOf(view)
  if (tables.length === 0) return {}
  const queries = tables.map((table): AggregateQuery => ({ table, by: TABLES[table] ? [{ column: TABLES[table] }] : [] }))
  const answers = await engine.aggregate(queries, view.filter)
  const counts = answers.flatMap(({ count, groups }, index) => {
    const table = tables[index] ?? ''
    const parts = groups.flatMap(({ keys: [word], count: part }) => (word && part > 0 ? [[`${table}.${word}`, part] as const] : []))
    return [[table, count] as const, ...parts]
  })
  return Object.fromEntries(counts)
}

/** What a scene would count otherwise now, in the order of the tables. Without counts of then there is nothing to compare. */
export function countChanges(then: Counts, now: Counts): readonly CountChange[] {
  if (Object.keys(then).length === 0) return []
  const keys = [...new Set([...Object.keys(now), ...Object.keys(then)])]
  return keys.flatMap((key): readonly CountChange[] => {
    const [, name = '', word] = /^([^.]*)(?:\.(.*))?$/s.exec(key) ?? []
    const table = (Object.keys(TABLES) as CountedTable[]).find((one) => one === name)
    const [was, is] = [then[key] ?? 0, now[key] ?? 0]
    return table && was !== is ? [{ table, ...(word !== undefined && { word }), was, now: is }] : []
  })
}
