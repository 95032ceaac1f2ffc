import type { FieldSchema } from '../model/schema'
import { createCategoryColumn } from './category-column'
import type { ColumnBuilder } from './column-builder'
import { createDateColumn } from './date-column'
import type { Lexicon } from './lexicon'
import { createListColumn } from './list-column'
import { createNumberColumn } from './number-column'
import type { NumberStyle } from './parse-number'
import type { DateStyle } from './parse-date'
import { createTextColumn } from './text-column'

/** What cells are read by, beside their field: how the file writes numbers and dates, and the words of vocabularies. */
export interface CellStyle extends NumberStyle, DateStyle {
  readonly lexiconOf?: (field: FieldSchema) => Lexicon | undefined
}

/** Lexicons are built when the first word needs one: our own files and exports hold codes only. */
function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined
  return () => (made ??= { value: make() }).value
}

/** The builder for a field; text for a column the schema does not know. */
export function createColumn(field: FieldSchema | undefined, style: CellStyle): ColumnBuilder {
  switch (field?.kind) {
    case 'category':
      return createCategoryColumn(field, once(() => style.lexiconOf?.(field)))
    case 'list':
      return createListColumn(field, once(() => style.lexiconOf?.(field)), field.vocabulary !== undefined)
    case 'number':
      return createNumberColumn(field, style)
    case 'date':
      return createDateColumn(style)
    default:
      return createTextColumn(field)
  }
}
