import { NO_CODE, type CategoryColumn, type Column, type Table } from '../model/column'
import type { Dimension } from '../model/dimension'
import { isDimension } from '../model/dimension'
import { parsePeriod } from '../model/partial-date'
import type { TableSchema } from '../model/schema'
import { gather, listColumn, mapValues, parentRows, rowsById, textAt } from './join'
import { once, searchTexts } from './search-texts'
import { StageHistory } from './stages'

/** A table as the engine asks it: its own columns, those derived from other tables, and what narrows it. */
export interface PreparedTable {
  readonly name: string
  readonly rowCount: number
  /** `asOf` is a day; only the stage of projects depends on it. */
  column(name: string, asOf: number | undefined): Column | undefined
  readonly dimensions: ReadonlyMap<Dimension, readonly string[]>
  /** The column that dates and the as-of date narrow. */
  readonly dateColumn: string | undefined
  /** 1 for a row that totals count, 0 for one that is counted within others. */
  readonly counted: Uint8Array
  /** All text of each row, folded: what the free text of a filter is sought in. */
  readonly search: () => readonly string[]
  /** Order of the values of a column, where its field has one. */
  readonly orders: ReadonlyMap<string, readonly string[]>
}

export type Tables = Readonly<Record<string, Table>>

/** Tables whose rows belong to a row of another: they are narrowed by what their parent is narrowed by. */
const PARENTS: Readonly<Record<string, { readonly key: string; readonly parent: string }>> = {
  project_events: { key: 'project_id', parent: 'projects' },
  tie_events: { key: 'tie_id', parent: 'regional_ties' },
  project_documents: { key: 'document_id', parent: 'documents' },
  project_ties: { key: 'tie_id', parent: 'regional_ties' },
}

const ALL_COUNTED_BUT: Readonly<Record<string, (tables: Tables, table: Table) => Uint8Array>> = {
  projects: (tables, table) => {
    const counted = new Uint8Array(table.rowCount).fill(1)
    const overlaps = tables['project_overlaps']
    const rows = rowsById(table, 'id')
    for (let row = 0; row < (overlaps?.rowCount ?? 0); row++) {
      const kind = textAt(overlaps?.columns['kind'], row)
      const project = rows.get(textAt(overlaps?.columns['project_id'], row))
      if (project !== undefined && (kind === 'within' || kind === 'umbrella')) counted[project] = 0
    }
    return counted
  },
  regional_ties: (_, table) =>
    Uint8Array.from({ length: table.rowCount }, (_, row) => (textAt(table.columns['row_kind'], row) === 'aggregate' ? 0 : 1)),
}

/** Regions to districts, for every table with a region or prefecture column. */
function districts(tables: Tables, columns: Record<string, Column>, dimensions: Map<Dimension, readonly string[]>): void {
  const regions = tables['regions']
  if (!regions) return
  const rows = rowsById(regions, 'code')
  const districtOf = (code: string): string | undefined => {
    const row = rows.get(code)
    return row === undefined ? undefined : textAt(regions.columns['district_en'], row)
  }
  for (const [of, district] of [['region', 'district'], ['prefecture', 'jp-district']] as const) {
    const source = columns[dimensions.get(of)?.[0] ?? '']
    if (!source) continue
    columns[district] = mapValues(source, districtOf)
    dimensions.set(district, [district])
  }
}

const LINKS = [
  { table: 'project_documents', left: ['projects', 'project_id', 'document'], right: ['documents', 'document_id', 'project'] },
  { table: 'project_ties', left: ['projects', 'project_id', 'tie'], right: ['regional_ties', 'tie_id', 'project'] },
] as const

/** `with-document`, `without-tie` …: what a row is linked to, and what it lacks. */
function links(tables: Tables, table: Table): Column | undefined {
  const ends = LINKS.flatMap(({ table: link, left, right }) => [left, right].map((end) => ({ link, of: end[0], key: end[1], to: end[2] })))
  const mine = ends.filter((end) => end.of === table.name)
  if (mine.length === 0) return undefined
  const linked = mine.map((end) => {
    const rows = tables[end.link]
    return new Set(rows ? Array.from({ length: rows.rowCount }, (_, row) => textAt(rows.columns[end.key], row)) : [])
  })
  return listColumn(
    Array.from({ length: table.rowCount }, (_, row) =>
      mine.map((end, index) => `${linked[index]?.has(textAt(table.columns['id'], row)) ? 'with' : 'without'}-${end.to}`),
    ),
  )
}

function prepareTable(table: Table, schema: TableSchema | undefined, tables: Tables): PreparedTable {
  const columns: Record<string, Column> = { ...table.columns }
  const dimensions = new Map<Dimension, readonly string[]>()
  const orders = new Map<string, readonly string[]>()
  for (const field of schema?.fields ?? []) {
    if (field.enumeration) orders.set(field.name, field.enumeration)
    const dimension = field.dimension
    if (dimension !== undefined && isDimension(dimension)) dimensions.set(dimension, [...(dimensions.get(dimension) ?? []), field.name])
  }
  districts(tables, columns, dimensions)
  const linkColumn = links(tables, table)
  if (linkColumn) {
    columns['link'] = linkColumn
    dimensions.set('link', ['link'])
  }
  const dated = schema?.fields.find((field) => field.dimension === 'date') ?? schema?.fields.find((field) => field.name === 'on')
  return {
    name: table.name,
    rowCount: table.rowCount,
    column: (name) => columns[name],
    dimensions,
    dateColumn: dated?.name,
    counted: ALL_COUNTED_BUT[table.name]?.(tables, table) ?? new Uint8Array(table.rowCount).fill(1),
    search: once(() => searchTexts(table, schema, tables)),
    orders,
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
    dimensions: new Map([...projects.dimensions, ['stage', ['stage']]]),
    column: (name, asOf) => (name !== 'stage' ? projects.column(name, asOf) : asOf === undefined ? reported : stageAt(asOf)),
  }
}

/** A child keeps its own columns; its parent's come beside them, under `parent.column`. */
function withParent(child: PreparedTable, parent: PreparedTable, rows: Int32Array): PreparedTable {
  const cache = new Map<string, Column | undefined>()
  const inherited = (name: string, asOf: number | undefined): Column | undefined => {
    const key = `${name}@${asOf ?? ''}`
    if (!cache.has(key)) {
      const column = parent.column(name, asOf)
      cache.set(key, column && gather(column, rows))
    }
    return cache.get(key)
  }
  const prefix = 'parent.'
  const dimensions = new Map(child.dimensions)
  for (const [dimension, columns] of parent.dimensions) dimensions.set(dimension, columns.map((column) => prefix + column))
  return {
    ...child,
    dimensions,
    orders: new Map([...child.orders, ...[...parent.orders].map(([name, order]) => [prefix + name, order] as const)]),
    search: once(() => {
      const above = parent.search()
      return child.search().map((text, row) => `${text}\n${above[rows[row] ?? -1] ?? ''}`)
    }),
    column: (name, asOf) => (name.startsWith(prefix) ? inherited(name.slice(prefix.length), asOf) : child.column(name, asOf)),
  }
}

/** Everything the engine asks, from checked tables and their schemas. */
export function prepare(tables: Tables, schemas: readonly TableSchema[]): ReadonlyMap<string, PreparedTable> {
  const prepared = new Map<string, PreparedTable>()
  for (const table of Object.values(tables)) {
    const own = prepareTable(table, schemas.find((schema) => schema.name === table.name), tables)
    prepared.set(table.name, table.name === 'projects' ? withStages(own, tables) : own)
  }
  for (const [name, { key, parent }] of Object.entries(PARENTS)) {
    const [child, above, table, aboveTable] = [prepared.get(name), prepared.get(parent), tables[name], tables[parent]]
    if (child && above && table && aboveTable) prepared.set(name, withParent(child, above, parentRows(table, key, rowsById(aboveTable, 'id'))))
  }
  return prepared
}

export function dayOf(partial: string | undefined): number | undefined {
  return partial === undefined ? undefined : parsePeriod(partial)?.last
}
