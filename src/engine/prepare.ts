import { NO_CODE, type CategoryColumn, type Column, type Table } from '../model/column'
import type { Dimension } from '../model/dimension'
import { parsePeriod } from '../model/partial-date'
import type { TableSchema } from '../model/schema'
import { countedRows } from './counted-rows'
import { deriveColumns } from './derive-columns'
import type { Name } from './engine'
import { furthestStages } from './furthest-stages'
import { gather, parentRows, rowsById } from './join'
import { knownBy } from './known-by'
import { labelKeys } from './label-keys'
import type { PreparedTable, Tables } from './prepared-table'
import { once, searchTexts } from './search-texts'
import { StageHistory } from './stages'

/** Tables whose rows belong to a row of another: they are narrowed by what their parent is narrowed by. */
const PARENTS: Readonly<Record<string, { readonly key: string; readonly parent: string }>> = {
  project_events: { key: 'project_id', parent: 'projects' },
  tie_events: { key: 'tie_id', parent: 'regional_ties' },
  project_documents: { key: 'document_id', parent: 'documents' },
  project_ties: { key: 'tie_id', parent: 'regional_ties' },
}

/** Names in every language: what the free text is sought in beside the cells. */
type AllNames = () => readonly ReadonlyMap<string, Name>[]

function prepareTable(table: Table, schema: TableSchema | undefined, tables: Tables, names: AllNames, marks: Column | undefined): PreparedTable {
  const { columns, dimensions } = deriveColumns(table, schema, tables, marks)
  const dated = schema?.fields.find((field) => field.dimension === 'date') ?? schema?.fields.find((field) => field.name === 'on')
  const labelKey = labelKeys(schema)
  return {
    name: table.name,
    rowCount: table.rowCount,
    column: (name) => columns[name],
    dimensions,
    dateColumn: dated?.name,
    knownBy: knownBy(table, dated?.name, tables),
    counted: countedRows(table, tables),
    search: once(() => searchTexts(table, schema, names(), labelKey)),
    orders: new Map(schema?.fields.flatMap(({ name, enumeration }) => (enumeration ? [[name, enumeration]] : []))),
    labelKey,
  }
}

/** Gives the projects their `stage`: the reported status, or at an as-of date what the events tell. */
function withStages(projects: PreparedTable, tables: Tables): PreparedTable {
  const [table, events] = [tables['projects'], tables['project_events']]
  const status = projects.column('status', undefined)
  if (!table || !events || status?.kind !== 'category') return projects
  const order = projects.orders.get('status') ?? status.values
  const history = new StageHistory(table, events, order)
  const reported: CategoryColumn = {
    kind: 'category',
    values: order,
    codes: status.codes.map((code) => (code === NO_CODE ? NO_CODE : order.indexOf(status.values[code] ?? '') >>> 0)),
  }
  let last: { readonly asOf: number; readonly column: CategoryColumn } | undefined
  const stageAt = (asOf: number): CategoryColumn => {
    if (last?.asOf !== asOf) last = { asOf, column: history.at(asOf) }
    return last.column
  }
  return {
    ...projects,
    orders: new Map([...projects.orders, ['stage', order]]),
    dimensions: new Map([...projects.dimensions, ['stage', 'stage']]),
    column: (name, asOf) => (name !== 'stage' ? projects.column(name, asOf) : asOf === undefined ? reported : stageAt(asOf)),
  }
}

/** Gives the documents the stage that the furthest of their projects has reached, so that one selection of stages holds for both. */
function withOutcomes(documents: PreparedTable, projects: PreparedTable, tables: Tables): PreparedTable {
  const [own, linked, links] = [tables['documents'], tables['projects'], tables['project_documents']]
  const order = projects.orders.get('stage')
  if (!own || !linked || !links || !order) return documents
  const known = new WeakMap<Column, Column>()
  const outcomesAt = (asOf: number | undefined): Column | undefined => {
    const stages = projects.column('stage', asOf)
    if (stages?.kind !== 'category') return undefined
    const outcomes = known.get(stages) ?? furthestStages(own, linked, links, stages)
    known.set(stages, outcomes)
    return outcomes
  }
  return {
    ...documents,
    orders: new Map([...documents.orders, ['stage', order]]),
    dimensions: new Map([...documents.dimensions, ['stage', 'stage']]),
    column: (name, asOf) => (name === 'stage' ? outcomesAt(asOf) : documents.column(name, asOf)),
  }
}

const PREFIX = 'parent.'

function ofParent(name: string): string | undefined {
  return name.startsWith(PREFIX) ? name.slice(PREFIX.length) : undefined
}

/** A child keeps its own columns; its parent's come beside them, under `parent.column`. */
function withParent(child: PreparedTable, parent: PreparedTable, rows: Int32Array): PreparedTable {
  const gathered = new WeakMap<Column, Column>()
  const inherited = (name: string, asOf: number | undefined): Column | undefined => {
    const column = parent.column(name, asOf)
    if (!column) return undefined
    const known = gathered.get(column) ?? gather(column, rows)
    gathered.set(column, known)
    return known
  }
  const dimensions = [...parent.dimensions].map(([dimension, column]): [Dimension, string] => [dimension, PREFIX + column])
  return {
    ...child,
    dimensions: new Map([...child.dimensions, ...dimensions]),
    orders: new Map([...child.orders, ...[...parent.orders].map(([name, order]) => [PREFIX + name, order] as const)]),
    search: once(() => {
      const above = parent.search()
      return child.search().map((text, row) => `${text}\n${above[rows[row] ?? -1] ?? ''}`)
    }),
    column: (name, asOf) => {
      const own = ofParent(name)
      return own === undefined ? child.column(name, asOf) : inherited(own, asOf)
    },
    labelKey: (column, value) => {
      const own = ofParent(column)
      return own === undefined ? child.labelKey(column, value) : parent.labelKey(own, value)
    },
  }
}

/** Everything the engine asks, from checked tables, their schemas and by table the marks of its rows. */
export function prepare(tables: Tables, schemas: readonly TableSchema[], names: AllNames, marks: Readonly<Record<string, Column>>): ReadonlyMap<string, PreparedTable> {
  const prepared = new Map<string, PreparedTable>()
  for (const table of Object.values(tables)) {
    const own = prepareTable(table, schemas.find((schema) => schema.name === table.name), tables, names, marks[table.name])
    prepared.set(table.name, table.name === 'projects' ? withStages(own, tables) : own)
  }
  const [documents, projects] = [prepared.get('documents'), prepared.get('projects')]
  if (documents && projects) prepared.set('documents', withOutcomes(documents, projects, tables))
  for (const [name, { key, parent }] of Object.entries(PARENTS)) {
    const [child, above, table, aboveTable] = [prepared.get(name), prepared.get(parent), tables[name], tables[parent]]
    if (child && above && table && aboveTable) prepared.set(name, withParent(child, above, parentRows(table, key, rowsById(aboveTable, 'id'))))
  }
  return prepared
}

/** The last day of a partial date. */
export function dayOf(partial: string | undefined): number | undefined {
  return partial === undefined ? undefined : parsePeriod(partial)?.last
}
