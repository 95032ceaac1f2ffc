import dataPackage from '../../data/datapackage.json?schema'
import { readDataPackage } from './read-data-package'
import type { FieldSchema, TableSchema } from './schema'

/** Every table of the bundled data, without the long texts of the data dictionary (see `describeTables`). */
export const tableSchemas: readonly TableSchema[] = readDataPackage(dataPackage)

const byName = new Map(tableSchemas.map((table) => [table.name, table]))

/** Throws for a name that no table has. */
export function tableSchema(name: string): TableSchema {
  const table = byName.get(name)
  if (!table) throw new RangeError(`No table is called ${name}`)
  return table
}

/** Throws for a name that no column of the table has. */
export function fieldSchema(table: string, name: string): FieldSchema {
  const field = tableSchema(table).fields.find((one) => one.name === name)
  if (!field) throw new RangeError(`No column of ${table} is called ${name}`)
  return field
}
