import type { Column, Table } from '../model/column'
import { isDimension, type Dimension } from '../model/dimension'
import type { TableSchema } from '../model/schema'
import { listColumn, mapValues, rowsById, textAt, valuesAt } from './join'
import type { Tables } from './prepared-table'

export interface Answering {
  readonly columns: Readonly<Record<string, Column>>
  /** The one column that answers each dimension. */
  readonly dimensions: ReadonlyMap<Dimension, string>
}

/**
 * A table's own columns, those that other tables lend it, and which of them answers each dimension.
 * @param marks for each row, `new` or `changed` since an earlier version of the data
 */
export function deriveColumns(table: Table, schema: TableSchema | undefined, tables: Tables, marks: Column | undefined): Answering {
  const columns: Record<string, Column> = { ...table.columns }
  const dimensions = new Map<Dimension, string>()
  const answer = (dimension: Dimension, column: Column | undefined): void => {
    if (!column) return
    columns[dimension] = column
    dimensions.set(dimension, dimension)
  }
  for (const [dimension, [first, ...more]] of columnsByDimension(schema)) {
    if (more.length === 0) dimensions.set(dimension, first)
    else answer(dimension, union([first, ...more].map((name) => table.columns[name]), table.rowCount))
  }
  answer('district', districtsOf(columns[dimensions.get('region') ?? ''], tables))
  answer('jp-district', districtsOf(columns[dimensions.get('prefecture') ?? ''], tables))
  answer('link', linksOf(table, tables))
  answer('change', marks)
  return { columns, dimensions }
}

function columnsByDimension(schema: TableSchema | undefined): ReadonlyMap<Dimension, readonly [string, ...string[]]> {
  const found = new Map<Dimension, readonly [string, ...string[]]>()
  for (const { name, dimension } of schema?.fields ?? []) {
    if (dimension === undefined || !isDimension(dimension)) continue
    found.set(dimension, [...(found.get(dimension) ?? []), name] as [string, ...string[]])
  }
  return found
}

/** All values of a row's columns, so that a row is blank where every one of them is. */
function union(columns: readonly (Column | undefined)[], rowCount: number): Column {
  return listColumn(Array.from({ length: rowCount }, (_, row) => columns.flatMap((column) => valuesAt(column, row))))
}

function districtsOf(places: Column | undefined, tables: Tables): Column | undefined {
  const regions = tables['regions']
  if (!regions || !places) return undefined
  const rows = rowsById(regions, 'code')
  return mapValues(places, (code) => {
    const row = rows.get(code)
    return row === undefined ? undefined : textAt(regions.columns['district_en'], row)
  })
}

const LINK_ENDS = [
  { of: 'projects', link: 'project_documents', key: 'project_id', to: 'document' },
  { of: 'projects', link: 'project_ties', key: 'project_id', to: 'tie' },
  { of: 'documents', link: 'project_documents', key: 'document_id', to: 'project' },
  { of: 'regional_ties', link: 'project_ties', key: 'tie_id', to: 'project' },
] as const

/** `with-document`, `without-tie` …: what a row is linked to, and what it lacks. */
function linksOf(table: Table, tables: Tables): Column | undefined {
  const ends = LINK_ENDS.filter(({ of }) => of === table.name).map(({ link, key, to }) => {
    const rows = tables[link]
    return { to, linked: rows ? rowsById(rows, key) : new Map<string, number>() }
  })
  if (ends.length === 0) return undefined
  const id = table.columns['id']
  return listColumn(
    Array.from({ length: table.rowCount }, (_, row) => ends.map(({ to, linked }) => `${linked.has(textAt(id, row)) ? 'with' : 'without'}-${to}`)),
  )
}
