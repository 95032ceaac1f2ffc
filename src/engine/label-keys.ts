import type { FieldSchema, TableSchema } from '../model/schema'

/** Under which field the titles of a table's records stand in the names. */
export const TITLE_FIELDS: Readonly<Record<string, string>> = {
  projects: 'name',
  documents: 'title',
  claims: 'label',
  national_projects: 'title',
  plan_points: 'title',
  regional_ties: 'title',
  occasions: 'title',
  regions: 'name',
}

/** Columns that the engine derives, whose values are words of a vocabulary. */
const DERIVED_VOCABULARIES: Readonly<Record<string, string>> = { stage: 'status', district: 'district', 'jp-district': 'district' }

export type LabelKey = (column: string, value: string) => string | undefined

/** Finds the key of a value's label: a word of a vocabulary, the title of the record it names, or none. */
export function labelKeys(schema: TableSchema | undefined): LabelKey {
  const keys = new Map(schema?.fields.map((field) => [field.name, keyOf(field, schema)]))
  return (column, value) => {
    const derived = DERIVED_VOCABULARIES[column]
    return derived === undefined ? keys.get(column)?.(value) : vocabularyKey(derived, value)
  }
}

function keyOf(field: FieldSchema, schema: TableSchema): (value: string) => string | undefined {
  const { vocabulary } = field
  if (vocabulary !== undefined) return (value) => vocabularyKey(vocabulary, value)
  if (field.dimension === 'partner') return (value) => `partners/${value}/name`
  const target = schema.foreignKeys.find((key) => key.field === field.name)?.table
  const title = target === 'plan_points' ? 'short' : TITLE_FIELDS[target ?? '']
  return (value) => (title === undefined ? undefined : `${target}/${value}/${title}`)
}

function vocabularyKey(vocabulary: string, value: string): string {
  return `vocabulary/${vocabulary}:${value}/label`
}
