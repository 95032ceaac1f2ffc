import type { Language, TableSchema } from './schema'

/** Columns that lead each row to where it comes from. */
const ORIGIN = ['source_name', 'source_url', 'confidence']

/**
 * The columns of a file made from a table as it is shown: the shown ones in their order, the key before them, and after
 * them what each row needs to be read again and traced to its source. Columns that are only derived stay out: read back,
 * they would pass for reported ones.
 * @param shown column names; `title` is the record's title in the language
 */
export function fileColumns(schema: TableSchema, shown: readonly string[], language: Language): readonly string[] {
  const named = shown.flatMap((name) => (name === 'title' ? titleColumns(schema, language) : [name]))
  const required = schema.fields.filter((field) => field.required).map(({ name }) => name)
  const key = schema.primaryKey.filter((name) => !named.includes(name) && schema.primaryKey.length === 1)
  const wanted = [...key, ...named, ...required, ...ORIGIN]
  const known = new Set(schema.fields.map(({ name }) => name))
  return [...new Set(wanted)].filter((name) => known.has(name))
}

function titleColumns(schema: TableSchema, language: Language): readonly string[] {
  const english = schema.fields.find(({ name, required }) => required && name.endsWith('_en'))?.name
  return english === undefined ? [] : [english, english.replace(/en$/, language)]
}
