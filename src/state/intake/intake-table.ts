import type { FileReading, GridReading, Question } from '../../ingest/file-reading'
import type { RowChoices } from '../../ingest/read-rows'
import type { TableReading } from '../../ingest/reading'
import type { Problem } from '../../model/problem'
import type { TableSchema } from '../../model/schema'
import { innerName, rowChoicesOf } from './intake-choices'
import type { IntakeFile, IntakeState } from './intake-state'

/** Why a table of a file takes no part. */
export type Absence = 'no-table' | 'left-out' | 'second'

/** One table found in one of the files, with everything that was found out about it. */
export interface IntakeTable {
  /** Unlike any other of the intake. */
  readonly key: string
  /** Unlike any other of its file. */
  readonly place: string
  readonly file: IntakeFile
  readonly reading: FileReading
  readonly grid: GridReading
  readonly name: string
  readonly schema: TableSchema | undefined
  readonly rows: TableReading | undefined
  readonly choices: RowChoices
  readonly absence: Absence | undefined
  /** To be answered before the table can be compared with the data. */
  readonly questions: readonly Question[]
  /** References to rows of the other files are no problem. */
  readonly problems: readonly Problem[]
  readonly problemCounts: ReadonlyMap<string, number>
}

/** Every table of the files that have been read, in their order. One table of the data is filled from one of them. */
export function tablesOf(state: IntakeState): readonly IntakeTable[] {
  const found = state.files.flatMap((file) => (file.readings ?? []).flatMap((reading) => reading.grids.map((grid) => ({ file, reading, grid }))))
  const taken = new Set<string>()
  const tables = found.map(({ file, reading, grid }): IntakeTable => {
    const place = `${reading.file}\u001f${grid.name}`
    const { schema } = grid.plan
    const absence: Absence | undefined = !schema || !grid.reading ? 'no-table' : file.leftOut.includes(place) ? 'left-out' : taken.has(schema.name) ? 'second' : undefined
    if (schema && absence === undefined) taken.add(schema.name)
    return {
      key: `${file.id}\u001f${place}`,
      place,
      file,
      reading,
      grid,
      name: grid.name === '' ? innerName(file, reading) : `${innerName(file, reading)} · ${grid.name}`,
      schema,
      rows: grid.reading,
      choices: rowChoicesOf(file, reading.file, grid.name),
      absence,
      questions: reading.questions.filter((question) => !('grid' in question) || question.grid === grid.name),
      problems: grid.reading?.problems ?? [],
      problemCounts: grid.reading?.problemCounts ?? new Map(),
    }
  })
  return tables.map((table) => withoutAnswered(table, tables))
}

/** A row that another file of the same intake brings is not missing. */
function withoutAnswered(table: IntakeTable, tables: readonly IntakeTable[]): IntakeTable {
  const dangling = table.problems.filter(({ code }) => code === 'foreign-key')
  if (dangling.length === 0) return table
  const brought = new Map([...new Set(dangling.map(({ expected }) => expected))].map((target) => [target, valuesBrought(target, tables, table)]))
  const answered = new Set(dangling.filter(({ expected, cell }) => brought.get(expected)?.has(cell)))
  if (answered.size === 0) return table
  const problemCounts = new Map(table.problemCounts)
  problemCounts.set('foreign-key', (problemCounts.get('foreign-key') ?? 0) - answered.size)
  return { ...table, problems: table.problems.filter((problem) => !answered.has(problem)), problemCounts }
}

function valuesBrought(target: string, tables: readonly IntakeTable[], asking: IntakeTable): ReadonlySet<string> {
  const [name = '', field = ''] = target.split('.')
  const texts = tables.filter((one) => one !== asking && one.absence === undefined && one.schema?.name === name).map(({ rows }) => rows?.table.columns[field])
  return new Set(texts.flatMap((column) => (column?.kind === 'text' ? column.texts : column?.kind === 'category' ? column.values : [])))
}

/** Tables that take part and whose questions are answered. */
export function readyTables(tables: readonly IntakeTable[]): readonly IntakeTable[] {
  return tables.filter(({ absence, questions }) => absence === undefined && !questions.some(isBlocking))
}

/** Without an answer the table would be read by a guess; the other questions only hold rows back. */
export function isBlocking({ kind }: Question): boolean {
  return kind === 'encoding' || kind === 'dialect' || kind === 'table' || kind === 'columns'
}

export interface RowCounts {
  readonly records: number
  readonly accepted: number
  readonly held: number
  readonly skipped: number
}

/** Rows in and what became of them; tables that are left out count for nothing. */
export function countRows(tables: readonly IntakeTable[]): RowCounts {
  const counts = { records: 0, accepted: 0, held: 0, skipped: 0 }
  for (const { rows, absence } of tables) {
    if (!rows || absence !== undefined) continue
    counts.records += rows.records
    counts.accepted += rows.accepted
    counts.held += rows.held.length
    counts.skipped += rows.skipped.length
  }
  return counts
}
