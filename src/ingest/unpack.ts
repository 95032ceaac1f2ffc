import { gunzipSync, unzipSync } from 'fflate'
import { FormatError } from './grid'
import { LimitError, LIMITS } from './limits'
import type { FileKind } from './sniff-kind'

export interface UnpackedFile {
  readonly name: string
  readonly file: Blob
  /** The table that a data package in the archive says it is. */
  readonly table: string | undefined
}

const READABLE = /\.(?:csv|tsv|tab|txt|json|jsonl|ndjson|xlsx|xlsm)$/iu

export function isArchive(kind: FileKind): kind is 'gzip' | 'zip' {
  return kind === 'gzip' || kind === 'zip'
}

/** The readable files of an archive. With a `datapackage.json`, only those it lists, as the tables it says they are. */
export function unpack(bytes: Uint8Array, kind: 'gzip' | 'zip', name: string): readonly UnpackedFile[] {
  try {
    if (kind === 'gzip') return [{ name: name.replace(/\.gz$/iu, ''), file: new Blob([gunzip(bytes)]), table: undefined }]
    const entries = unzip(bytes)
    const described = describedTables(entries)
    return [...entries]
      .filter(([path]) => (described ? described.has(path) : READABLE.test(path)))
      .map(([path, content]) => ({ name: path, file: new Blob([content]), table: described?.get(path) }))
  } catch (error) {
    if (error instanceof FormatError || error instanceof LimitError) throw error
    throw new FormatError(error instanceof Error ? error.message : String(error))
  }
}

/** The size after unpacking stands in the last four bytes. */
function gunzip(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const size = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(bytes.byteLength - 4, true)
  if (size > LIMITS.size || size > bytes.length * 1100) throw new LimitError('size')
  return new Uint8Array(gunzipSync(bytes))
}

function unzip(bytes: Uint8Array): ReadonlyMap<string, Uint8Array<ArrayBuffer>> {
  let size = 0
  const files = unzipSync(bytes, {
    filter: (entry) => {
      if (entry.name.endsWith('/') || entry.name.startsWith('__MACOSX/')) return false
      size += entry.originalSize
      if (size > LIMITS.size) throw new LimitError('size')
      return true
    },
  })
  return new Map(Object.entries(files).map(([path, content]) => [path, new Uint8Array(content)]))
}

/** Paths and table names of a `datapackage.json`, relative to its folder; nothing when there is none that can be read. */
function describedTables(entries: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, string> | undefined {
  const path = [...entries.keys()].filter((one) => /(?:^|\/)datapackage\.json$/u.test(one)).sort((one, other) => one.length - other.length)[0]
  const content = path === undefined ? undefined : entries.get(path)
  return path === undefined || !content ? undefined : tablesOfPackage(new TextDecoder().decode(content), path.slice(0, -'datapackage.json'.length))
}

/** Path → table name of the resources of a data package; nothing when the text is no data package. */
export function tablesOfPackage(text: string, folder: string): ReadonlyMap<string, string> | undefined {
  try {
    const parsed: unknown = JSON.parse(text)
    const resources = isRecord(parsed) && Array.isArray(parsed['resources']) ? (parsed['resources'] as unknown[]) : []
    const tables = resources.flatMap((one) => (isRecord(one) && typeof one['path'] === 'string' && typeof one['name'] === 'string' ? [[folder + one['path'], one['name']] as const] : []))
    return tables.length > 0 ? new Map(tables) : undefined
  } catch {
    return undefined
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
