import type { FileChoices, FileReading } from '../../ingest/file-reading'
import type { Progress } from '../../ingest/read-file'
import type { FileFault } from './file-fault'

/** A file as it was handed over. `path`: with its folders, where a folder was chosen. */
export interface ChosenFile {
  readonly path: string
  readonly content: Blob
  /** The table that a data package beside it says it is. */
  readonly table?: string
}

/** What became of the last try, and what is under way. */
export type Work = 'waiting' | 'idle' | { readonly progress: Progress }

export interface IntakeFile extends ChosenFile {
  readonly id: number
  readonly choices: FileChoices
  readonly work: Work
  readonly fault?: FileFault
  /** What was read last, and with which choices; both stay while the file is read again. */
  readonly readings?: readonly FileReading[]
  readonly readWith?: FileChoices
  /** Tables of the file that are left out, by their place. */
  readonly leftOut: readonly string[]
  /** Choices made earlier for a file of this shape were taken over. */
  readonly remembered: boolean
  /** Its good rows are part of the data; what is held waits to be mended. */
  readonly accepted: boolean
}

export interface IntakeState {
  readonly files: readonly IntakeFile[]
  readonly step: 'check' | 'compare'
  /** The last thing that happened was that rows were accepted. */
  readonly done: boolean
}

export type IntakeEvent =
  | { readonly kind: 'added'; readonly files: readonly (ChosenFile & { readonly id: number })[] }
  | { readonly kind: 'progressed'; readonly id: number; readonly progress: Progress }
  | { readonly kind: 'read'; readonly id: number; readonly readings: readonly FileReading[]; readonly readWith: FileChoices }
  | { readonly kind: 'failed'; readonly id: number; readonly fault: FileFault }
  | { readonly kind: 'chosen'; readonly id: number; readonly choices: FileChoices; readonly remembered?: boolean }
  | { readonly kind: 'retried'; readonly id: number }
  | { readonly kind: 'left-out'; readonly id: number; readonly place: string; readonly out: boolean }
  | { readonly kind: 'removed'; readonly id: number }
  | { readonly kind: 'stepped'; readonly step: IntakeState['step'] }
  | { readonly kind: 'accepted'; readonly waiting: ReadonlySet<number> }
  | { readonly kind: 'cleared' }

export const NO_INTAKE: IntakeState = { files: [], step: 'check', done: false }

/** What an event makes of the state. A file that is to be read (again) is `waiting`; nothing else starts a reading. */
export function reduceIntake(state: IntakeState, event: IntakeEvent): IntakeState {
  switch (event.kind) {
    case 'added':
      return { step: 'check', done: false, files: [...state.files, ...event.files.map(startFile)] }
    case 'progressed':
      return change(state, event.id, (file) => ({ ...file, work: { progress: event.progress } }))
    case 'read':
      return change(state, event.id, (file) => ({ ...faultless(file), work: 'idle', readings: event.readings, readWith: event.readWith }))
    case 'failed':
      // What was read before still stands, with the choices it was read by.
      return change(state, event.id, (file) => ({ ...file, work: 'idle', fault: event.fault, choices: file.readWith ?? file.choices }))
    case 'chosen':
      return change(state, event.id, (file) => ({ ...faultless(file), work: 'waiting', choices: event.choices, remembered: event.remembered ?? file.remembered }))
    case 'retried':
      return change(state, event.id, (file) => ({ ...faultless(file), work: 'waiting' }))
    case 'left-out':
      return change(state, event.id, (file) => ({ ...file, leftOut: event.out ? [...file.leftOut, event.place] : file.leftOut.filter((place) => place !== event.place) }))
    case 'removed':
      return settled({ ...state, files: state.files.filter(({ id }) => id !== event.id) })
    case 'stepped':
      return { ...state, step: event.step }
    case 'accepted':
      return { step: 'check', done: true, files: state.files.filter(({ id }) => event.waiting.has(id)).map((file) => ({ ...file, accepted: true })) }
    case 'cleared':
      return NO_INTAKE
  }
}

function startFile(file: ChosenFile & { readonly id: number }): IntakeFile {
  return { ...file, choices: file.table === undefined ? {} : { table: file.table }, work: 'waiting', leftOut: [], remembered: false, accepted: false }
}

function change(state: IntakeState, id: number, make: (file: IntakeFile) => IntakeFile): IntakeState {
  return { ...state, files: state.files.map((file) => (file.id === id ? make(file) : file)) }
}

function faultless(file: IntakeFile): IntakeFile {
  const { fault: _, ...rest } = file
  return rest
}

function settled(state: IntakeState): IntakeState {
  return state.files.length === 0 ? NO_INTAKE : state
}
