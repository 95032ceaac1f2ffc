import { valuesAt } from '../../../engine/join'
import { TITLE_FIELDS } from '../../../engine/label-keys'
import type { Translator } from '../../../i18n/translator'
import { cellText as rawText } from '../../../model/cell-text'
import type { Table } from '../../../model/column'
import type { TableSchema } from '../../../model/schema'
import type { NameBook } from '../../../state/name-book'
import { cellText } from '../../record-cell-text'

export interface RowWording {
  readonly schema: TableSchema
  readonly names: NameBook
  readonly translator: Translator
}

/** A cell in the reader's words and as the file spells it; `''` for blank. */
export interface CellWords {
  readonly words: string
  readonly raw: string
}

export function cellWords(table: Table, column: string, row: number, { schema, names, translator }: RowWording): CellWords {
  const cells = table.columns[column]
  const raw = rawText(cells, row)
  const field = schema.fields.find(({ name }) => name === column)
  if (raw === '' || !field) return { words: raw, raw }
  if (cells?.kind === 'number') return { words: translator.number(Number(raw)), raw }
  const values = cells?.kind === 'date' ? [raw] : valuesAt(cells, row)
  return { words: values.map((value) => cellText(field, value, schema, names, translator)).join(', '), raw }
}

/** A row by its title in the reader's language where it has one, as it stands or as the page knows it; else by its key. */
export function rowLabel(table: Table, row: number, wording: RowWording): string {
  const { schema, names, translator } = wording
  const english = schema.fields.find(({ name, required, kind }) => required && kind === 'text' && name.endsWith('_en'))?.name
  const own = english === undefined ? [] : [english.replace(/en$/, translator.language), english].map((column) => rawText(table.columns[column], row))
  const [key = ''] = schema.primaryKey.map((column) => rawText(table.columns[column], row))
  const known = names.title(schema.name, key, TITLE_FIELDS[schema.name] ?? '')
  const title = [own[0], known === key ? '' : known, own[1]].find((text) => text !== undefined && text !== '')
  return title ?? schema.primaryKey.map((column) => cellWords(table, column, row, wording).words).join(' · ')
}
