import type { Mend } from '../../ingest/mend'
import type { RowChoices } from '../../ingest/read-rows'
import type { HeldRow } from '../../ingest/reading'
import type { Problem } from '../../model/problem'
import type { IntakeTable } from './intake-table'

/** Position in the file of the column a problem is about; checks of whole tables name the field, the others the header. */
export function columnOf({ rows }: IntakeTable, column: string): number | undefined {
  if (column === '') return undefined
  return (rows?.columns.find(({ header }) => header === column) ?? rows?.columns.find(({ name }) => name === column))?.index
}

/** Whether a problem is about one cell of one row, which can be written anew. */
export function isMendable(table: IntakeTable, problem: Problem): boolean {
  const column = columnOf(table, problem.column)
  return problem.line > 0 && column !== undefined && problem.code !== 'primary-key' && rowsAt(table, problem.line) === 1 && !HEAD_CODES.has(problem.code)
}

const HEAD_CODES: ReadonlySet<string> = new Set(['blank-header', 'duplicate-label', 'extra-label', 'missing-label', 'missing-header', 'encoding-error'])

/** Rows that start on a line: more than one where a JSON file has no line breaks. */
function rowsAt({ rows }: IntakeTable, line: number): number {
  if (!rows) return 0
  const at = firstAtLeast(rows.table.lines, line)
  const accepted = rows.table.lines[at] === line ? (rows.table.lines[at + 1] === line ? 2 : 1) : 0
  return accepted + rows.held.filter((row) => row.line === line).length
}

/** Position of the first line that is not before the given one; lines ascend. */
export function firstAtLeast(lines: Uint32Array, line: number): number {
  let low = 0
  let high = lines.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((lines[middle] ?? 0) < line) low = middle + 1
    else high = middle
  }
  return low
}

/** Problems that one value would mend: of the same kind, in the same column, with the same cell. */
export function alike(table: IntakeTable, { code, column, cell }: Problem): readonly Problem[] {
  return table.problems.filter((problem) => problem.code === code && problem.column === column && problem.cell === cell && isMendable(table, problem))
}

/** The table's choices with the cells of these problems written anew. */
export function mendProblems(table: IntakeTable, problems: readonly Problem[], value: string): RowChoices {
  return withMends(table, problems.flatMap(({ line, column }) => {
    const place = columnOf(table, column)
    return place === undefined ? [] : [{ line, column: place, after: value }]
  }))
}

export function mendCell(table: IntakeTable, row: HeldRow, column: number, value: string): RowChoices {
  const before = row.cells
  const after = Array.from({ length: Math.max(before.length, column + 1) }, (_, index) => (index === column ? value : (before[index] ?? '')))
  return withMends(table, [{ line: row.line, before, after }])
}

/** The held row on a line whose cells can be shifted into place. */
export function shiftable({ rows }: IntakeTable, line: number): HeldRow | undefined {
  return rows?.held.find((row) => row.line === line && row.realigned !== undefined)
}

export function realignRow(table: IntakeTable, { line, cells, realigned }: HeldRow): RowChoices {
  return realigned ? withMends(table, [{ line, before: cells, after: realigned }]) : table.choices
}

function withMends(table: IntakeTable, mends: readonly Mend[]): RowChoices {
  return { mends: [...(table.choices.mends ?? []), ...mends] }
}
