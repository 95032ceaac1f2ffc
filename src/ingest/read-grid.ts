import type { FileChoices, GridReading, Question } from './file-reading'
import type { Grid } from './grid'
import { headerShape } from './header-shape'
import { LimitError, LIMITS } from './limits'
import { createRowReader, planRows, type ReadingContext, type RowChoices, type RowPlan } from './read-rows'

/** Rows from which a plan is made. */
export const PLANNED_ROWS = 2000

/** The choices for one grid: those for its name before those for the file. */
export function choicesFor(name: string, choices: FileChoices): RowChoices {
  return { ...choices, ...choices.grids?.[name] }
}

/** Reads the rows of a grid, and the tables that follow in it, each as a grid of its own. */
export function readGrid(grid: Grid, file: string, context: ReadingContext, choices: FileChoices): readonly GridReading[] {
  const sample = grid.rows.slice(0, PLANNED_ROWS)
  checkWidth(sample[0]?.cells.length ?? 0)
  const own = choicesFor(grid.name, choices)
  const plan = planRows(sample, undefined, grid.name || file, context, own)
  if (!plan.schema) return [describe(grid.name, plan, undefined)]
  const reader = createRowReader(plan, file, context, own)
  for (const row of grid.rows) reader.push(row)
  const followers = readFollowers(reader.others, grid.name, file, context, choices)
  return [describe(grid.name, plan, reader.finish(followers.length > 0)), ...followers]
}

/** The tables below the first one, when they are tables we know. */
export function readFollowers(rows: Grid['rows'], name: string, file: string, context: ReadingContext, choices: FileChoices): readonly GridReading[] {
  if (rows.length < 2) return []
  const readings = readGrid({ name: `${name}@${rows[0]?.line ?? 0}`, rows }, file, context, choices)
  return readings[0]?.reading && !readings[0].plan.tableUnclear ? readings : []
}

export function describe(name: string, plan: RowPlan, reading: GridReading['reading']): GridReading {
  return { name, plan, shape: headerShape(plan.layout.headers), reading }
}

export function checkWidth(width: number): void {
  if (width > LIMITS.columns) throw new LimitError('columns')
}

/** What a grid leaves open and no choice has answered. */
export function questionsOf({ name, plan, reading }: GridReading, choices: FileChoices): readonly Question[] {
  const own = choicesFor(name, choices)
  const questions: Question[] = []
  if (plan.tableUnclear || !reading) questions.push({ kind: 'table', grid: name, candidates: plan.candidates })
  const unclear = plan.columns.filter((column) => column.unclear)
  if (unclear.length > 0) questions.push({ kind: 'columns', grid: name, columns: unclear })
  if (!own.dateOrder && plan.style.unclearDates.length > 0) questions.push({ kind: 'date-order', grid: name, proofs: plan.style.unclearDates })
  if (!own.decimal && plan.style.unclearNumbers.length > 0) questions.push({ kind: 'decimal', grid: name, proofs: plan.style.unclearNumbers })
  return questions
}
