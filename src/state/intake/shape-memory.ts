import type { RowChoices } from '../../ingest/read-rows'
import { browserMemory } from '../browser-memory'

/** What is remembered about files of one shape: everything but corrections of single cells. */
export type ShapeChoices = Omit<RowChoices, 'mends'>

const KEY = 'eight-point-atlas.file-shapes'
const MOST = 50

/** How the reader has had files of a shape read before: kept in this browser until it is forgotten. */
export function recallShape(shape: string): ShapeChoices | undefined {
  return readAll().get(shape)
}

export function rememberShape(shape: string, choices: ShapeChoices): void {
  const all = readAll()
  all.delete(shape)
  all.set(shape, choices)
  write([...all].slice(-MOST))
}

export function forgetShape(shape: string): void {
  write([...readAll()].filter(([one]) => one !== shape))
}

function readAll(): Map<string, ShapeChoices> {
  const stored = parse(browserMemory.recall(KEY) ?? '[]')
  return new Map(Array.isArray(stored) ? stored.filter(isEntry) : [])
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isEntry(value: unknown): value is [string, ShapeChoices] {
  return Array.isArray(value) && typeof value[0] === 'string' && typeof value[1] === 'object' && value[1] !== null
}

function write(entries: readonly (readonly [string, ShapeChoices])[]): void {
  browserMemory.keep(KEY, JSON.stringify(entries))
}
