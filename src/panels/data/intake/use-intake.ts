import { useEffect, useState, useSyncExternalStore } from 'react'
import { useAtlas } from '../../../state/atlas-context'
import type { IntakeFile, IntakeState } from '../../../state/intake/intake-state'
import type { IntakeStore } from '../../../state/intake/intake-store'
import type { IntakeTable } from '../../../state/intake/intake-table'

interface Intake {
  readonly store: IntakeStore
  readonly state: IntakeState
  readonly tables: readonly IntakeTable[]
}

const never = (): (() => void) => () => {}

/** The files being looked at; nothing until what reads them has been loaded. */
export function useIntake(): Intake | undefined {
  const { intake } = useAtlas()
  const [store, setStore] = useState<IntakeStore>()
  useEffect(() => {
    let wanted = true
    void intake.open().then((opened) => wanted && setStore(opened))
    return () => {
      wanted = false
    }
  }, [intake])
  const state = useSyncExternalStore(store?.subscribe ?? never, () => store?.state())
  return store && state && { store, state, tables: store.tables() }
}

type Choices = IntakeFile['choices']

/** Changes how a file is read, as a step that undo takes back. */
export function useChoose(store: IntakeStore): (file: IntakeFile, choices: Choices) => void {
  const { store: views } = useAtlas()
  return (file, choices) => {
    const before = file.choices
    store.choose(file.id, choices)
    views.record({ undo: () => store.choose(file.id, before), redo: () => store.choose(file.id, choices) })
  }
}

/** Changes how one table of a file is read, as a step that undo takes back; the next file of its shape is read the same way. */
export function useChooseRows(store: IntakeStore): (table: IntakeTable, change: IntakeTable['choices']) => void {
  const { store: views } = useAtlas()
  return (table, change) => {
    const before = table.file.choices
    store.chooseRows(table, change)
    views.record({ undo: () => store.choose(table.file.id, before), redo: () => store.chooseRows(table, change) })
  }
}
