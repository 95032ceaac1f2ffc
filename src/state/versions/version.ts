/** A file a version came from. */
export interface SourceFile {
  readonly name: string
  readonly bytes: number
  /** SHA-256 of its bytes, in hexadecimal digits. */
  readonly hash: string
}

/** A state of the data that was accepted once and never changes. Version 0 is the data set the page comes with. */
export interface Version {
  readonly id: number
  readonly name: string
  /** ISO date and time. */
  readonly acceptedAt: string
  /** The version it was made from. */
  readonly parent: number
  readonly files: readonly SourceFile[]
  /** SHA-256 of each table's text; tables that are not named are those of version 0. */
  readonly tables: Readonly<Record<string, string>>
  /** Rows of each table. */
  readonly rows: Readonly<Record<string, number>>
  readonly fingerprint: string
}

export const BUNDLED: Version = { id: 0, name: '', acceptedAt: '', parent: 0, files: [], tables: {}, rows: {}, fingerprint: '' }

const isRecord = (value: unknown): boolean => typeof value === 'object' && value !== null

/** Whether something that a store holds is a version: it may be damaged, or written by somebody else. */
export function isVersion(value: unknown): value is Version {
  const { id, name, acceptedAt, parent, files, tables, rows, fingerprint } = (value ?? {}) as Partial<Record<keyof Version, unknown>>
  const hasNumbers = Number.isInteger(id) && Number.isInteger(parent)
  const hasTexts = [name, acceptedAt, fingerprint].every((text) => typeof text === 'string')
  return hasNumbers && hasTexts && Array.isArray(files) && isRecord(tables) && isRecord(rows)
}

async function hashOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes)
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

export function hashOfText(text: string): Promise<string> {
  return hashOf(new TextEncoder().encode(text))
}
