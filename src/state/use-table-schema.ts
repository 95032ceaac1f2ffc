import { useMemo } from 'react'
import { tableSchema } from '../model/data-package'
import type { FieldSchema, TableSchema } from '../model/schema'
import { useAtlas } from './atlas-context'

/** A table's schema, with the columns that accepted files have brought beside those it knows: as text, under their own names. */
export function useTableSchema(table: string): TableSchema {
  const { shown } = useAtlas()
  const columns = shown.data.tables[table]?.columns
  return useMemo(() => {
    const schema = tableSchema(table)
    const known = new Set(schema.fields.map(({ name }) => name))
    const extra = Object.keys(columns ?? {}).filter((name) => !known.has(name))
    return extra.length === 0 ? schema : { ...schema, fields: [...schema.fields, ...extra.map(extraField)] }
  }, [table, columns])
}

function extraField(name: string): FieldSchema {
  return { name, kind: 'text', title: { en: name, ja: name, ru: name }, required: false, expected: false, unique: false, whole: false, aliases: [] }
}
