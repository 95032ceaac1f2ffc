import type { Problem } from '../model/problem'
import type { DialectFinding, RankedDialect } from './detect-dialect'
import type { Dialect } from './dialect'
import type { Encoding, EncodingFinding } from './encoding'
import type { MappedColumn } from './map-headers'
import type { RowChoices, RowPlan } from './read-rows'
import type { TableReading } from './reading'
import type { TableCandidate } from './recognise-table'

/** What the reader of a file has chosen; what is left out is found. `grids`: choices for one sheet or table, by its name. */
export interface FileChoices extends RowChoices {
  readonly encoding?: Encoding
  readonly dialect?: Dialect
  readonly grids?: Readonly<Record<string, RowChoices>>
  /** Choices for one file of an archive, by its name there. */
  readonly files?: Readonly<Record<string, FileChoices>>
}

/** The first lines of a file as an encoding shows them. */
export interface EncodingPreview {
  readonly encoding: Encoding
  readonly text: string
}

/** Something the file leaves open. It was read by the best guess, or rows are held, until it is answered. */
export type Question =
  | { readonly kind: 'encoding'; readonly previews: readonly EncodingPreview[] }
  | { readonly kind: 'dialect'; readonly ranked: readonly RankedDialect[] }
  | { readonly kind: 'table'; readonly grid: string; readonly candidates: readonly TableCandidate[] }
  | { readonly kind: 'columns'; readonly grid: string; readonly columns: readonly MappedColumn[] }
  | { readonly kind: 'date-order'; readonly grid: string; readonly proofs: readonly string[] }
  | { readonly kind: 'decimal'; readonly grid: string; readonly proofs: readonly string[] }

/** One table found in a file: a sheet, a member of a JSON object, or a part of a file of separated values. */
export interface GridReading {
  readonly name: string
  readonly plan: RowPlan
  /** Under this name the choices for files of this shape are remembered. */
  readonly shape: string
  /** `undefined` when no table fits. */
  readonly reading: TableReading | undefined
}

/** Everything that was read from one file. */
export interface FileReading {
  readonly file: string
  /** Bytes. */
  readonly size: number
  /** SHA-256 in hexadecimal digits; `''` where the browser offers none. */
  readonly hash: string
  readonly kind: 'separated' | 'json' | 'workbook'
  readonly encoding: EncodingFinding | undefined
  readonly dialect: DialectFinding | undefined
  readonly grids: readonly GridReading[]
  readonly questions: readonly Question[]
  /** Of the file as a whole; those of rows stand in their grid's reading. */
  readonly problems: readonly Problem[]
}
