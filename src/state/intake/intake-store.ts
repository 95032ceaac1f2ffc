import type { FileChoices, FileReading } from '../../ingest/file-reading'
import { createIngestClient, startIngestWorker, type IngestClient } from '../../ingest/ingest-client'
import type { ReadingContext, RowChoices } from '../../ingest/read-rows'
import { faultOf } from './file-fault'
import { rowChoicesOf, withRowChoices } from './intake-choices'
import { NO_INTAKE, reduceIntake, type ChosenFile, type IntakeEvent, type IntakeFile, type IntakeState } from './intake-state'
import { countRows, tablesOf, type IntakeTable } from './intake-table'
import { forgetShape, recallShape, rememberShape } from './shape-memory'

/** Holds the files that are being looked at, reads them one after the other, and again when a choice changes. */
export class IntakeStore {
  #state = NO_INTAKE
  #tables: readonly IntakeTable[] = []
  #ids = 0
  #reading: { readonly id: number; readonly controller: AbortController } | undefined
  readonly #context: () => ReadingContext
  readonly #client: Pick<IngestClient, 'read'>
  readonly #listeners = new Set<() => void>()

  constructor(context: () => ReadingContext, client: Pick<IngestClient, 'read'> = createIngestClient(startIngestWorker)) {
    this.#context = context
    this.#client = client
  }

  readonly state = (): IntakeState => this.#state
  readonly tables = (): readonly IntakeTable[] => this.#tables
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  readonly add = (files: readonly ChosenFile[]): void => this.#apply({ kind: 'added', files: files.map((file) => ({ ...file, id: this.#ids++ })) })
  readonly retry = (id: number): void => this.#apply({ kind: 'retried', id })
  readonly leaveOut = (id: number, place: string, out: boolean): void => this.#apply({ kind: 'left-out', id, place, out })
  readonly step = (step: IntakeState['step']): void => this.#apply({ kind: 'stepped', step })
  readonly choose = (id: number, choices: FileChoices): void => {
    this.#stop(id)
    this.#apply({ kind: 'chosen', id, choices, remembered: false })
  }
  readonly cancel = (id: number): void => {
    this.#stop(id)
    this.#apply({ kind: 'failed', id, fault: 'cancelled' })
  }
  readonly remove = (id: number): void => {
    this.#stop(id)
    this.#apply({ kind: 'removed', id })
  }
  readonly clear = (): void => {
    this.#reading?.controller.abort()
    this.#reading = undefined
    this.#apply({ kind: 'cleared' })
  }

  /** Choices for a table that hold for the next file of its shape, too. */
  readonly chooseRows = ({ file, reading, grid }: IntakeTable, change: RowChoices): void => {
    const choices = withRowChoices(file, reading.file, grid.name, change)
    const { mends: _, ...kept } = rowChoicesOf({ ...file, choices }, reading.file, grid.name)
    if (Object.keys(change).some((name) => name !== 'mends')) rememberShape(grid.shape, kept)
    this.choose(file.id, choices)
  }

  /** Reads a file as if no file of its shape had come before. */
  readonly forget = (file: IntakeFile): void => {
    for (const grid of file.readings?.flatMap(({ grids }) => grids) ?? []) forgetShape(grid.shape)
    this.choose(file.id, file.table === undefined ? {} : { table: file.table })
  }

  /** The good rows have become part of the data: files with held rows stay until these are mended or given up. */
  readonly accepted = (): void => {
    const waiting = this.#tables.filter(({ rows, absence }) => absence === undefined && (rows?.held.length ?? 0) > 0)
    this.#apply({ kind: 'accepted', waiting: new Set(waiting.map(({ file }) => file.id)) })
  }

  /** Rows that wait to be mended. */
  readonly held = (): number => countRows(this.#tables).held

  #apply(event: IntakeEvent): void {
    this.#state = reduceIntake(this.#state, event)
    if (event.kind !== 'progressed') this.#tables = tablesOf(this.#state)
    for (const listener of this.#listeners) listener()
    void this.#readNext()
  }

  #stop(id: number): void {
    if (this.#reading?.id !== id) return
    this.#reading.controller.abort()
    this.#reading = undefined
  }

  async #readNext(): Promise<void> {
    const next = this.#state.files.find(({ work }) => work === 'waiting')
    if (this.#reading || !next) return
    const { id, path, content, choices } = next
    const controller = new AbortController()
    const reading = { id, controller }
    this.#reading = reading
    const isCurrent = (): boolean => this.#reading === reading
    try {
      const hooks = { signal: controller.signal, onProgress: (progress: { readonly file: string; readonly bytes: number; readonly size: number; readonly rows: number }) => isCurrent() && this.#apply({ kind: 'progressed', id, progress }) }
      const readings = await this.#client.read(content, path, this.#context(), choices, hooks)
      if (isCurrent()) this.#finish(next, readings)
    } catch (error) {
      if (!isCurrent()) return
      this.#reading = undefined
      this.#apply({ kind: 'failed', id, fault: faultOf(error) })
    }
  }

  #finish(file: IntakeFile, readings: readonly FileReading[]): void {
    this.#reading = undefined
    this.#apply({ kind: 'read', id: file.id, readings, readWith: file.choices })
    const read = this.#state.files.find(({ id }) => id === file.id)
    const recalled = read && !file.readings ? recallChoices(read) : undefined
    if (recalled) this.#apply({ kind: 'chosen', id: file.id, choices: recalled, remembered: true })
  }
}

/** The choices made before for tables of these shapes; nothing when there are none. */
function recallChoices(file: IntakeFile): FileChoices | undefined {
  let recalled = file
  for (const reading of file.readings ?? []) {
    for (const grid of reading.grids) {
      const choices = recallShape(grid.shape)
      if (choices) recalled = { ...recalled, choices: withRowChoices(recalled, reading.file, grid.name, choices) }
    }
  }
  return recalled === file ? undefined : recalled.choices
}
