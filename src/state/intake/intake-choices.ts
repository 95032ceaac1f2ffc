import type { FileChoices, FileReading } from '../../ingest/file-reading'
import type { RowChoices } from '../../ingest/read-rows'
import type { IntakeFile } from './intake-state'

/** The choices for one of the files in a chosen file: an archive has several. */
function choicesOf(file: IntakeFile, inner: string): FileChoices {
  return isArchive(file) ? { ...file.choices, ...file.choices.files?.[inner] } : file.choices
}

export function withChoices(file: IntakeFile, inner: string, change: FileChoices): FileChoices {
  if (!isArchive(file)) return { ...file.choices, ...change }
  const { files = {} } = file.choices
  return { ...file.choices, files: { ...files, [inner]: { ...files[inner], ...change } } }
}

export function rowChoicesOf(file: IntakeFile, inner: string, grid: string): RowChoices {
  return choicesOf(file, inner).grids?.[grid] ?? {}
}

/** Choices for one table of a file; those of the others stay. Columns chosen for another table mean nothing for this one. */
export function withRowChoices(file: IntakeFile, inner: string, grid: string, change: RowChoices): FileChoices {
  const { grids = {} } = choicesOf(file, inner)
  const { columns, ...before } = grids[grid] ?? {}
  const kept = columns === undefined || (change.table !== undefined && change.table !== before.table) ? before : { ...before, columns }
  return withChoices(file, inner, { grids: { ...grids, [grid]: { ...kept, ...change } } })
}

/** In a plain file the one reading carries the name the file was read by. */
function isArchive({ path, readings }: Pick<IntakeFile, 'path' | 'readings'>): boolean {
  return readings !== undefined && !(readings.length === 1 && readings[0]?.file === path)
}

export function innerName(file: IntakeFile, reading: FileReading): string {
  return reading.file === file.path ? file.path : `${file.path} › ${reading.file}`
}
