import type { Cell, RowsQuery } from '../../engine/engine'
import { tableSchema } from '../../model/data-package'
import { useTranslator } from '../../i18n/use-translator'
import { useRows } from '../../state/use-engine'

/** A row by the names of its columns. */
export type PlainRecord = Readonly<Record<string, Cell>>

interface Asked {
  readonly table: string
  readonly columns: readonly string[]
  readonly where: Readonly<Record<string, readonly string[]>>
  readonly sort?: NonNullable<RowsQuery['sort']>
}

/** Rows whatever the filter: what is linked to a subject does not depend on the selection. Absent until the first answer. */
export function useRecords(asked: readonly Asked[]): readonly (readonly PlainRecord[])[] | undefined {
  const { language } = useTranslator()
  const answers = useRows(asked.map((query): RowsQuery => ({ ...query, unfiltered: true, language })))
  return answers?.map(({ rows }, index) => rows.map((row) => Object.fromEntries((asked[index]?.columns ?? []).map((column, at) => [column, row[at] ?? null]))))
}

/** The row of a record with all its columns; `null` where there is none. National projects are known by their English title too. */
export function useRecord(table: string, id: string): PlainRecord | null | undefined {
  const { fields, primaryKey } = tableSchema(table)
  const columns = fields.map(({ name }) => name)
  const keys = table === 'national_projects' ? ['id', 'title_en'] : primaryKey
  const found = useRecords(keys.map((key) => ({ table, columns: table === 'projects' ? [...columns, 'stage'] : columns, where: { [key]: [id] } })))
  return found && (found.flat()[0] ?? null)
}

/** A cell as one text; `''` for blank. */
export function textOf(cell: Cell | undefined): string {
  return cell === null || cell === undefined ? '' : String(cell)
}

export function listOf(cell: Cell | undefined): readonly string[] {
  if (cell === null || cell === undefined) return []
  return Array.isArray(cell) ? (cell as readonly string[]) : [String(cell)]
}

/** How often each word occurs, the most frequent first. */
export function countBy(words: readonly string[]): readonly (readonly [word: string, n: number])[] {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])
}
