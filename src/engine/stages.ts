import { NO_CODE, NO_DAY, PRECISIONS, type CategoryColumn, type Table } from '../model/column'
import { lastDay } from '../model/partial-date'
import { parentRows, rowsById, textAt } from './join'

interface Step {
  readonly project: number
  /** Last day of the period its source gives: by then it had happened for certain. */
  readonly by: number
  readonly stage: string
}

/**
 * The stage of each project as its dated events tell it. Nothing is inferred: a project without an event by a date has
 * no stage at that date. Two events that end on one day count in the order of the file.
 */
export class StageHistory {
  readonly #steps: readonly Step[]
  readonly #values: readonly string[]
  readonly #projects: number

  constructor(projects: Table, events: Table, stages: readonly string[]) {
    const project = parentRows(events, 'project_id', rowsById(projects, 'id'))
    const on = events.columns['on']
    this.#projects = projects.rowCount
    this.#values = stages
    this.#steps = Array.from({ length: events.rowCount }, (_, row): Step => {
      const first = on?.kind === 'date' ? (on.days[row] ?? NO_DAY) : NO_DAY
      const precision = PRECISIONS[on?.kind === 'date' ? (on.precisions[row] ?? 0) : 0] ?? 'day'
      return { project: project[row] ?? -1, by: lastDay(first, precision), stage: textAt(events.columns['status'], row) }
    })
      .filter((step) => step.project >= 0 && step.by !== NO_DAY)
      .sort((a, b) => a.by - b.by)
  }

  /** Stage by the end of `day`. */
  at(day: number): CategoryColumn {
    const codes = new Uint32Array(this.#projects).fill(NO_CODE)
    for (const step of this.#steps) {
      if (step.by > day) break
      codes[step.project] = this.#values.indexOf(step.stage) >>> 0
    }
    return { kind: 'category', codes, values: this.#values }
  }
}
