import { fold } from '../../model/fold'
import { LANGUAGES, type FieldSchema, type TableSchema } from '../../model/schema'
import type { Descriptions } from './use-descriptions'
import type { NameBooks } from './use-name-books'

export interface FoundField {
  readonly table: TableSchema
  readonly field: FieldSchema
  /** Place among the columns of its table. */
  readonly index: number
}

/** Columns in whose name, titles, meaning, other headers or allowed words, in any of the three languages, all words occur. */
export function searchFields(tables: readonly TableSchema[], search: string, descriptions: Descriptions | undefined, books: NameBooks | undefined): readonly FoundField[] {
  const words = fold(search).split(/\s+/).filter((word) => word !== '')
  const textOf = ({ table, field }: FoundField): string => {
    const labels = field.vocabulary === undefined ? [] : (field.enumeration ?? []).flatMap((word) => LANGUAGES.map((language) => books?.[language].label(field.vocabulary ?? '', word) ?? ''))
    const meaning = Object.values(descriptions?.get(table.name)?.fields.get(field.name) ?? {})
    return fold([field.name, ...Object.values(field.title), ...meaning, ...field.aliases, ...(field.enumeration ?? []), ...labels].join('\n'))
  }
  const all = tables.flatMap((table) => table.fields.map((field, index) => ({ table, field, index })))
  return all.filter((found) => {
    const text = textOf(found)
    return words.every((word) => text.includes(word))
  })
}
