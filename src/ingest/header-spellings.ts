import { LANGUAGES, type TableSchema } from '../model/schema'
import { foldWord } from './lexicon'

export type HeaderMatch = 'name' | 'title' | 'alias'

/** Folded spelling → position of the field that it names; names before titles before aliases. */
export function headerSpellings(schema: TableSchema): ReadonlyMap<string, { readonly field: number; readonly by: HeaderMatch }> {
  const spellings = new Map<string, { readonly field: number; readonly by: HeaderMatch }>()
  const learn = (spelling: string, field: number, by: HeaderMatch): void => {
    const key = foldWord(spelling)
    if (key !== '' && !spellings.has(key)) spellings.set(key, { field, by })
  }
  schema.fields.forEach((field, index) => learn(field.name, index, 'name'))
  schema.fields.forEach((field, index) => LANGUAGES.forEach((language) => learn(field.title[language], index, 'title')))
  schema.fields.forEach((field, index) => field.aliases.forEach((alias) => learn(alias, index, 'alias')))
  return spellings
}

/** Every spelling of every column of the given tables, folded. */
export function allSpellings(schemas: readonly TableSchema[]): ReadonlySet<string> {
  return new Set(schemas.flatMap((schema) => [...headerSpellings(schema).keys()]))
}
