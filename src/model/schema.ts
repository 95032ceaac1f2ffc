export type Language = 'en' | 'ja' | 'ru'
export const LANGUAGES: readonly Language[] = ['en', 'ja', 'ru']

export type Translated = Readonly<Record<Language, string>>

/** What a cell becomes: see `Column`. `id` and `url` are text with a rule of their own. */
export type FieldKind = 'id' | 'text' | 'category' | 'list' | 'number' | 'date' | 'url'

export interface FieldSchema {
  readonly name: string
  readonly kind: FieldKind
  readonly title: Translated
  readonly description: Translated
  /** The filter dimension this column answers, if any: see `model/dimension.ts`. */
  readonly dimension?: string
  /** Key of the labels in the titles tables, `column:value`, when a cell is a word of a vocabulary. */
  readonly vocabulary?: string
  readonly required: boolean
  readonly unique: boolean
  readonly pattern?: string
  readonly enumeration?: readonly string[]
  readonly minimum?: number
  readonly maximum?: number
  /** Other headers under which files carry this column, any language. */
  readonly aliases: readonly string[]
}

export interface ForeignKey {
  readonly field: string
  readonly table: string
  readonly targetField: string
}

export interface TableSchema {
  readonly name: string
  readonly path: string
  readonly title: Translated
  readonly description: Translated
  readonly fields: readonly FieldSchema[]
  readonly primaryKey: readonly string[]
  readonly foreignKeys: readonly ForeignKey[]
}
