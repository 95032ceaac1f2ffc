import type { TableSchema } from '../../model/schema'
import type { TableReading } from '../../ingest/reading'
import type { StagedTable } from '../staged-table'
import { readyTables, type IntakeTable } from './intake-table'

/** What the tables that take part hand on to be compared with the data. */
export function stageTables(tables: readonly IntakeTable[]): readonly StagedTable[] {
  return readyTables(tables).flatMap(({ schema, rows, name, reading }) => {
    if (!schema || !rows) return []
    return [
      {
        schema,
        table: rows.table,
        carried: rows.columns.map((column) => column.name),
        heldKeys: heldKeys(rows, schema),
        file: { name, bytes: reading.size, hash: reading.hash },
        records: rows.records,
        accepted: rows.accepted,
        held: rows.held.length,
        skipped: rows.skipped.length,
      },
    ]
  })
}

function heldKeys({ held, columns }: TableReading, schema: TableSchema): readonly string[] {
  const places = schema.primaryKey.map((name) => columns.find((column) => column.name === name)?.index ?? -1)
  return held.map(({ cells }) => places.map((place) => (cells[place] ?? '').trim()).join('\t'))
}
