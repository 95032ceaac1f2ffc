import type { Engine } from '../../engine/engine'
import { LocalEngine } from '../../engine/local-engine'
import { tableSchemas } from '../../model/data-package'
import type { CategoryColumn } from '../../model/column'
import type { LoadedTables } from '../bundled-tables'
import type { Version } from './version'

/** A version with what asks it. */
export interface Shown {
  readonly version: Version
  readonly data: LoadedTables
  readonly engine: Engine
  /** The earlier version whose rows the engine marks changes against. */
  readonly since?: Version
}

/** @param marks by table, which rows are new or changed since an earlier version */
export function shownOf(version: Version, data: LoadedTables, marks?: Readonly<Record<string, CategoryColumn>>): Shown {
  return { version, data, engine: new LocalEngine(data.tables, tableSchemas, data.fingerprint, marks) }
}
