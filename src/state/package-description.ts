import dataPackage from '../../data/datapackage.json'
import type { Table } from '../model/column'
import type { Version } from './versions/version'

/** A selection that a file was made under: its conditions in words, the as-of date and the address that shows it. */
export interface FileSelection {
  readonly conditions: readonly string[]
  readonly asOf?: string
  readonly address: string
}

interface Described {
  readonly version: Version
  /** The tables of the package as its files hold them: with their extra columns, and without those left out. */
  readonly tables: readonly Table[]
  /** Present where the package holds a part of the data. */
  readonly selection?: FileSelection
  /** ISO date and time. */
  readonly created: string
}

/**
 * A `datapackage.json` for files of this page: every table and column with its definition in three languages, the version
 * and fingerprint of the data, and the selection. Extra columns are described as what they are.
 */
export function describePackage({ version, tables, selection, created }: Described): string {
  const byName = new Map(tables.map((table) => [table.name, table]))
  const resources = dataPackage.resources.flatMap((resource) => {
    const table = byName.get(resource.name)
    return table ? [{ ...resource, schema: { ...resource.schema, fields: describeFields(resource.schema.fields, table) } }] : []
  })
  const { id, name, acceptedAt, files, fingerprint } = version
  const about = { id, ...(id > 0 && { name, acceptedAt, files }), fingerprint }
  return `${JSON.stringify({ ...dataPackage, created, 'atlas:data-version': about, ...(selection && { 'atlas:selection': selection }), resources }, null, 2)}\n`
}

function describeFields(fields: readonly { readonly name: string }[], { columns }: Table): readonly object[] {
  return Object.keys(columns).map((name) => fields.find((field) => field.name === name) ?? { name, type: 'string', 'atlas:extra': true })
}
