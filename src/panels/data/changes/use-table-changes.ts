import { useMemo, useState } from 'react'
import type { Table } from '../../../model/column'
import type { Shown } from '../../../state/versions/shown'
import type { StagedTable } from '../../../state/staged-table'
import type { TableChange } from '../../../state/versions/candidate'
import { compareTables, type Mode } from '../../../state/versions/compare-tables'
import { defaultMode, type DefaultMode } from '../../../state/versions/default-mode'
import { toggled, withAll, type Decisions } from './decisions'

export interface DecidedTable extends TableChange {
  readonly suggested: DefaultMode
  readonly decisions: Decisions
  readonly setMode: (mode: Mode) => void
}

const NONE: ReadonlySet<string> = new Set()
const EMPTY: Table = { name: '', rowCount: 0, columns: {}, lines: new Uint32Array() }

/** What each staged table would change in the active data, under the reader's choices. */
export function useTableChanges(staged: readonly StagedTable[], active: Shown): readonly DecidedTable[] {
  const [modes, setModes] = useState<Readonly<Record<string, Mode>>>({})
  const [rejections, setRejections] = useState<Readonly<Record<string, ReadonlySet<string>>>>({})
  const compared = useMemo(
    () =>
      staged.map((one) => {
        const before = active.data.tables[one.schema.name] ?? EMPTY
        const suggested = defaultMode(before, one)
        const mode = modes[one.schema.name] ?? suggested.mode
        return { staged: one, before, suggested, comparison: compareTables(before, one.table, one.schema, mode, one) }
      }),
    [staged, active, modes],
  )
  return useMemo(
    () =>
      compared.map((one) => {
        const { name } = one.staged.schema
        const change = (next: (rejected: ReadonlySet<string>) => ReadonlySet<string>): void => setRejections((all) => ({ ...all, [name]: next(all[name] ?? NONE) }))
        const rejected = rejections[name] ?? NONE
        return {
          ...one,
          rejected,
          decisions: {
            rejected,
            toggle: (row, column) => change((now) => toggled(now, row, column)),
            setAll: (rows, accepted) => change((now) => withAll(now, rows, accepted)),
          },
          setMode: (mode) => setModes((all) => ({ ...all, [name]: mode })),
        }
      }),
    [compared, rejections],
  )
}
