import { TITLE_FIELDS } from '../engine/label-keys'
import type { Translator } from '../i18n/translator'
import type { FieldSchema, TableSchema } from '../model/schema'
import type { NameBook } from '../state/name-book'

/** One value of a column in the reader's language: the label of a word, the name of a place, partner or record. */
export function cellText(field: FieldSchema, value: string, schema: TableSchema, names: NameBook, translator: Translator): string {
  if (field.kind === 'date') return translator.date(value)
  if (field.vocabulary !== undefined) return names.label(field.vocabulary, value)
  if (field.dimension === 'point') return names.point(value)
  if (field.dimension === 'region' || field.dimension === 'prefecture') return names.region(value)
  if (field.dimension === 'partner') return names.title('partners', value, 'name')
  const target = targetOf(field, schema)
  const title = TITLE_FIELDS[target ?? '']
  return target !== undefined && title !== undefined ? names.title(target, value, title) : value
}

/** The table whose records a column names. */
export function targetOf(field: FieldSchema, schema: TableSchema): string | undefined {
  return schema.foreignKeys.find((key) => key.field === field.name)?.table
}

/** The language a column is written in, where it is not the reader's: our own wording is English. */
export function languageOf({ name, kind }: FieldSchema): string | undefined {
  return /_(en|ja|ru)$/.exec(name)?.[1] ?? (kind === 'text' && name !== 'source_name' ? 'en' : undefined)
}
