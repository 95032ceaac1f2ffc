import type { FieldSchema, TableSchema } from '../../../src/model/schema'

const words = (name: string) => ({ en: name, ja: name, ru: name })

/** A field with nothing required of it. */
export function makeField(name: string, kind: FieldSchema['kind'], more: Partial<FieldSchema> = {}): FieldSchema {
  return { name, kind, title: words(name), required: false, expected: false, unique: false, whole: false, aliases: [], ...more }
}

export function makeSchema(name: string, fields: readonly FieldSchema[], more: Partial<TableSchema> = {}): TableSchema {
  return { name, path: `${name}.csv`, title: words(name), aliases: [], fields, primaryKey: [], foreignKeys: [], ...more }
}
