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

/** The builder for a field; text for a column the schema does not know. */
export function createColumn(field: FieldSchema | undefined, style: CellStyle): ColumnBuilder {
  switch (field?.kind) {
    case 'category':
      return createCategoryColumn(field, style.lexiconOf?.(field))
    case 'list':
      return createListColumn(field, style.lexiconOf?.(field))
    case 'number':
      return createNumberColumn(field, style)
    case 'date':
      return createDateColumn(style)
    default:
      return createTextColumn(field)
  }
}
