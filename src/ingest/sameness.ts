import type { TableSchema } from '../model/schema'

/** The columns that tell whether two rows may be one thing written twice. */
export interface Sameness {
  readonly key: string
  readonly title: string
  readonly date: string | undefined
  readonly parties: readonly string[]
}

/** Nothing for a table whose rows have no title, or no key of one column. */
export function samenessOf({ fields, primaryKey }: TableSchema): Sameness | undefined {
  const title = ['title_en', 'name_en', 'label_en', 'note_en'].find((name) => fields.some((field) => field.name === name))
  const [key, ...more] = primaryKey
  if (title === undefined || key === undefined || more.length > 0) return undefined
  const parties = fields.filter(({ dimension }) => dimension === 'partner' || dimension === 'region' || dimension === 'prefecture')
  return { key, title, date: fields.find(({ kind }) => kind === 'date')?.name, parties: parties.map(({ name }) => name) }
}
