import type { Translator } from '../../i18n/translator'
import type { FieldSchema } from '../../model/schema'

/** What a cell of the column may hold, as `number · whole number · at least 1 · required`. */
export function fieldRules(field: FieldSchema, { t, number }: Translator): string {
  const { kind, whole, minimum, maximum, pattern, delimiter } = field
  const parts = [t(`data.kind.${kind}`)]
  if (whole && kind === 'number') parts.push(t('data.field.whole'))
  if (minimum !== undefined && maximum !== undefined) parts.push(t('data.field.between', { minimum: number(minimum), maximum: number(maximum) }))
  else if (minimum !== undefined) parts.push(t('data.field.minimum', { minimum: number(minimum) }))
  else if (maximum !== undefined) parts.push(t('data.field.maximum', { maximum: number(maximum) }))
  // A date's pattern only says in signs what its kind says in words.
  if (pattern !== undefined && kind !== 'date') parts.push(t('data.field.pattern', { pattern }))
  if (delimiter !== undefined) parts.push(t('data.field.delimiter', { delimiter: delimiter.trim() }))
  if (field.required) parts.push(t('data.field.required'))
  if (field.expected) parts.push(t('data.field.expected'))
  if (field.unique) parts.push(t('data.field.unique'))
  return parts.join('\u00A0· ')
}
