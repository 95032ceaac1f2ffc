import { NO_CODE, type Column, type Table } from '../model/column'
import type { Problem } from '../model/problem'
import type { TableSchema } from '../model/schema'
import { cellText } from '../model/cell-text'

/** Values of foreign keys that no row of their target has: a warning each, with the row's line. Tables that are not given are not checked. */
export function checkReferences(tables: ReadonlyMap<string, Table>, schemas: readonly TableSchema[], file = ''): readonly Problem[] {
  return schemas.flatMap((schema) => {
    const table = tables.get(schema.name)
    if (!table) return []
    return schema.foreignKeys.flatMap((key) => {
      const column = table.columns[key.field]
      const target = tables.get(key.table)?.columns[key.targetField]
      if (!column || !target) return []
      const known = valuesOf(target)
      return dangling(column, known, table.rowCount).map(({ row, value }): Problem => ({ code: 'foreign-key', severity: 'warning', file, table: schema.name, line: table.lines[row] ?? 0, column: key.field, cell: value, expected: `${key.table}.${key.targetField}` }))
    })
  })
}

function valuesOf(column: Column): ReadonlySet<string> {
  if (column.kind === 'category' || column.kind === 'list') return new Set(column.values)
  if (column.kind === 'text') return new Set(column.texts)
  const count = column.kind === 'number' ? column.numbers.length : column.days.length
  return new Set(Array.from({ length: count }, (_, row) => cellText(column, row)))
}

interface Dangling {
  readonly row: number
  readonly value: string
}

function dangling(column: Column, known: ReadonlySet<string>, rowCount: number): readonly Dangling[] {
  const found: Dangling[] = []
  if (column.kind === 'category' || column.kind === 'list') {
    const unknown = new Set(column.values.flatMap((value, code) => (known.has(value) ? [] : [code])))
    if (unknown.size === 0) return found
    for (let row = 0; row < rowCount; row++) {
      const codes = column.kind === 'category' ? [column.codes[row] ?? NO_CODE] : column.codes.subarray(column.offsets[row], column.offsets[row + 1])
      for (const code of codes) if (unknown.has(code)) found.push({ row, value: column.values[code] ?? '' })
    }
    return found
  }
  for (let row = 0; row < rowCount; row++) {
    const value = cellText(column, row)
    if (value !== '' && !known.has(value)) found.push({ row, value })
  }
  return found
}
