export type Language = 'en' | 'ja' | 'ru'
export const LANGUAGES: readonly Language[] = ['en', 'ja', 'ru']

export type Translated = Readonly<Record<Language, string>>

/** What a cell becomes: see `Column`. `id` and `url` are text with a rule of their own. */
export const FIELD_KINDS = ['id', 'text', 'category', 'list', 'number', 'date', 'url'] as const
export type FieldKind = (typeof FIELD_KINDS)[number]

/** A column of a table. For lists, pattern and enumeration hold for each item. */
export interface FieldSchema {
  readonly name: string
  readonly kind: FieldKind
  readonly title: Translated
  /** The filter dimension this column answers, or `date`: see `model/dimension.ts`. */
  readonly dimension?: string
  /** Key of the labels in the titles tables, `vocabulary:value`, when a cell is a word of a vocabulary. */
  readonly vocabulary?: string
  /** Field name under which the titles tables translate this column. */
  readonly translation?: string
  /** What stands between the values of one cell, for lists and addresses. */
  readonly delimiter?: string
  readonly required: boolean
  /** A blank is worth a warning, not an error. */
  readonly expected: boolean
  readonly unique: boolean
  readonly pattern?: string
  readonly enumeration?: readonly string[]
  readonly minimum?: number
  readonly maximum?: number
  /** Only whole numbers. */
  readonly whole: boolean
  /** Other headers under which files carry this column, any language. */
  readonly aliases: readonly string[]
}

/** Every value of the field, for lists every item, occurs in the target. */
export interface ForeignKey {
  readonly field: string
  readonly table: string
  readonly targetField: string
}

export interface TableSchema {
  readonly name: string
  readonly path: string
  readonly title: Translated
  /** Other names under which files carry this table, any language. */
  readonly aliases: readonly string[]
  readonly fields: readonly FieldSchema[]
  readonly primaryKey: readonly string[]
  readonly foreignKeys: readonly ForeignKey[]
}
