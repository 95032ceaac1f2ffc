/** How a file of separated values spells its cells. Line ends need no setting: CR, LF and CRLF all end a record, also mixed. */
export interface Dialect {
  /** One of `,` `;` TAB `|` `:` space or `, `; `''` when the file has one column. */
  readonly separator: string
  readonly quote: '"' | "'" | ''
  /** How a quote inside a quoted cell is written; `none`: as it is. */
  readonly escape: 'double' | 'backslash' | 'none'
}

/** RFC 4180, the dialect of the bundled files and of our exports. */
export const RFC_4180: Dialect = { separator: ',', quote: '"', escape: 'double' }
