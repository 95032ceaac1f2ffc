import { writeCsv } from '../ingest/write-csv'
import { writeZip } from '../ingest/write-zip'
import type { Table } from '../model/column'
import { tableSchemas } from '../model/data-package'
import type { LoadedTables } from './bundled-tables'
import { describePackage, type FileSelection } from './package-description'
import { tableFile, type TablePart } from './table-file'
import type { Version } from './versions/version'

const ADDRESSES = import.meta.glob<string>('../../data/*', { query: '?url', import: 'default', eager: true })
const DESCRIPTION = 'datapackage.json'

interface Versioned {
  readonly version: Version
  readonly data: LoadedTables
}

/**
 * The whole data of a version as a zip that loads back to the same state, with the notes on the bundled data. Files that
 * the version has not changed are those the page came with, byte for byte.
 */
export async function packageFile({ version, data }: Versioned): Promise<Blob> {
  const files = Object.fromEntries(await Promise.all(Object.entries(ADDRESSES).map(async ([path, address]) => [path.replace(/^.*\//, ''), await fetchBytes(address)] as const)))
  const encoder = new TextEncoder()
  for (const { name, path } of tableSchemas) {
    const table = data.tables[name]
    if (table && version.tables[name] !== undefined) files[path] = encoder.encode(writeCsv(table))
  }
  if (version.id > 0) files[DESCRIPTION] = encoder.encode(describePackage({ version, tables: Object.values(data.tables), created: new Date().toISOString() }))
  return new Blob([writeZip(files)], { type: 'application/zip' })
}

/** A table as CSV beside a `datapackage.json` that tells its columns, version and selection, as a zip. */
export async function describedFile(table: Table, version: Version, part: TablePart, selection: FileSelection | undefined): Promise<Blob> {
  const path = tableSchemas.find(({ name }) => name === table.name)?.path ?? `${table.name}.csv`
  const csv = await tableFile(table, 'csv', part)
  const columns = Object.fromEntries((part.columns ?? Object.keys(table.columns)).flatMap((name) => (table.columns[name] ? [[name, table.columns[name]]] : [])))
  const description = describePackage({ version, tables: [{ ...table, columns }], created: new Date().toISOString(), ...(selection && { selection }) })
  const files = { [path]: new Uint8Array(await csv.arrayBuffer()), [DESCRIPTION]: new TextEncoder().encode(description) }
  return new Blob([writeZip(files)], { type: 'application/zip' })
}

async function fetchBytes(address: string): Promise<Uint8Array> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address}: ${response.status}`)
  return new Uint8Array(await response.arrayBuffer())
}
