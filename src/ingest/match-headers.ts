import { LANGUAGES, type TableSchema } from '../model/schema'
import type { ColumnPlan } from './column-plan'
import { foldWord } from './lexicon'

/** Finds the field of every header: by name, then title in any language, then alias. What is left over becomes an extra column. */
export function matchHeaders(headers: readonly string[], schema: TableSchema): readonly ColumnPlan[] {
  const spellings = new Map<string, number>()
  const learn = (spelling: string, field: number): void => {
    const key = foldWord(spelling)
    if (key !== '' && !spellings.has(key)) spellings.set(key, field)
  }
  schema.fields.forEach((field, index) => learn(field.name, index))
  schema.fields.forEach((field, index) => LANGUAGES.forEach(language => learn(field.title[language], index)))
  schema.fields.forEach((field, index) => field.aliases.forEach(alias => learn(alias, index)))
  const names = new Set(schema.fields.map(field => field.name))
  const used = new Set<number>()
  return headers.map((header, index) => {
    const found = spellings.get(foldWord(header))
    const field = found === undefined || used.has(found) ? undefined : schema.fields[found]
    if (found !== undefined && field) used.add(found)
    return { index, header, name: field?.name ?? freeName(header, index, names), field }
  })
}

function freeName(header: string, index: number, names: Set<string>): string {
  const base = header.trim() || `column ${index + 1}`
  let name = base
  for (let count = 2; names.has(name); count++) name = `${base} (${count})`
  names.add(name)
  return name
}
