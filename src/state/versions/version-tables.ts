import type { Table } from '../../model/column'
import { tableSchemas } from '../../model/data-package'
import { fingerprintOf, type LoadedTables } from '../bundled-tables'
import { readStoredTable } from './read-stored-table'
import type { Version } from './version'

/** A version whose texts are not all there: the store lost them. */
class VersionDamaged extends Error {}

/** The tables of a version: its own where it has them, the bundled ones elsewhere. */
export async function versionTables(version: Pick<Version, 'tables' | 'fingerprint'>, bundled: LoadedTables, textOf: (hash: string) => Promise<string | undefined>): Promise<LoadedTables> {
  const tables: Record<string, Table> = { ...bundled.tables }
  for (const schema of tableSchemas) {
    const hash = version.tables[schema.name]
    if (hash === undefined) continue
    const text = await textOf(hash)
    if (text === undefined) throw new VersionDamaged(`The text of ${schema.name} is lost.`)
    tables[schema.name] = readStoredTable(text, schema)
  }
  return { tables, fingerprint: version.fingerprint }
}

/** Tells versions apart in links: equal tables, equal fingerprint, whatever the version is called. */
export function versionFingerprint(bundled: string, hashes: Readonly<Record<string, string>>): string {
  const names = Object.keys(hashes).sort()
  return names.length === 0 ? bundled : fingerprintOf([bundled, ...names.map((name) => `${name}=${hashes[name]}`)])
}
