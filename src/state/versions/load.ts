import type { Rows } from './apply-changes'
import { hashOfText, type SourceFile, type Version } from './version'

/** What is to become a version: whole tables, header first. */
export interface Load {
  readonly name: string
  readonly files: readonly SourceFile[]
  /** What it was compared with: tables that the load does not name are those of this version. */
  readonly parent: Version
  readonly tables: Readonly<Record<string, Rows>>
}

/** The texts that a load brings by their hashes, and the hash of each table of the version it makes. */
export async function writeLoad({ parent, tables }: Load): Promise<{ readonly texts: ReadonlyMap<string, string>; readonly hashes: Version['tables'] }> {
  const { writeCells } = await import('../../ingest/write-cells')
  const texts = new Map<string, string>()
  const hashes: Record<string, string> = { ...parent.tables }
  for (const [name, [header = [], ...rows]] of Object.entries(tables)) {
    const text = writeCells(header, rows)
    const hash = await hashOfText(text)
    texts.set(hash, text)
    hashes[name] = hash
  }
  return { texts, hashes }
}
