import { readCsvText } from '../ingest/read-csv-text'
import type { Table } from '../model/column'
import { tableSchemas } from '../model/data-package'

const ADDRESSES = import.meta.glob<string>('../../data/*.csv', { query: '?url', import: 'default', eager: true })

export interface LoadedTables {
  readonly tables: Readonly<Record<string, Table>>
  /** Changes whenever any cell does. */
  readonly fingerprint: string
}

/** Reads the data set the page comes with. Its files are checked by the tests, so a problem in one is our mistake. */
export async function loadBundledTables(): Promise<LoadedTables> {
  const texts = await Promise.all(tableSchemas.map((schema) => fetchText(ADDRESSES[`../../data/${schema.path}`] ?? '')))
  const tables = tableSchemas.map((schema, index) => readCsvText(texts[index] ?? '', schema, schema.path).table)
  return { tables: Object.fromEntries(tables.map((table) => [table.name, table])), fingerprint: fingerprintOf(texts) }
}

async function fetchText(address: string): Promise<string> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address}: ${response.status}`)
  return response.text()
}

/** FNV-1a over all texts: enough to tell two data sets apart in a link, and no more than that. */
export function fingerprintOf(texts: readonly string[]): string {
  let hash = 0x811c9dc5
  for (const text of texts) for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return (hash >>> 0).toString(16).padStart(8, '0')
}
