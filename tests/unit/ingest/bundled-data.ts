import { readFileSync } from 'node:fs'
import type { Table } from '../../../src/model/column'
import { readDataPackage } from '../../../src/model/read-data-package'
import { readCsvText } from '../../../src/ingest/read-csv-text'
import { collectWords } from '../../../src/ingest/words'

const folder = new URL('../../../data/', import.meta.url)

/** Text of a file of the bundled data. */
export function bundledText(path: string): string {
  return readFileSync(new URL(path, folder), 'utf8')
}

export const bundledSchemas = readDataPackage(JSON.parse(bundledText('datapackage.json')))

export const bundledTables: ReadonlyMap<string, Table> = new Map(
  bundledSchemas.map((schema) => [schema.name, readCsvText(bundledText(schema.path), schema, schema.path).table]),
)

export const bundledWords = collectWords(bundledTables)
