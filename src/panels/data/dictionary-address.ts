import { tableSchemas } from '../../model/data-package'
import type { View } from '../../state/view'

const TABLE = 'data.table'
const COLUMN = 'data.column'
const SEARCH = 'data.search'

/** What of the dictionary is shown: a table, perhaps one column of it, or whatever the words are found in. */
export interface DictionaryPlace {
  readonly table: string
  readonly column?: string
  readonly search: string
}

const FIRST = tableSchemas[0]?.name ?? ''

/** The place an address names; a table that there is not falls back to the first. */
export function dictionaryPlace({ options }: View): DictionaryPlace {
  const { [TABLE]: named, [COLUMN]: column, [SEARCH]: search = '' } = options
  const table = tableSchemas.find(({ name }) => name === named)?.name ?? FIRST
  return { table, search, ...(column !== undefined && { column }) }
}

export function withPlace(view: View, { table, column = '', search }: DictionaryPlace): View {
  const { [TABLE]: _table, [COLUMN]: _column, [SEARCH]: _search, ...others } = view.options
  const place = { [TABLE]: table === FIRST && column === '' ? '' : table, [COLUMN]: column, [SEARCH]: search }
  return { ...view, page: 'data', options: { ...others, ...Object.fromEntries(Object.entries(place).filter(([, value]) => value !== '')) } }
}
