import { useAtlas } from '../../state/atlas-context'
import type { View } from '../../state/view'

interface ShowVersion {
  /** Shows a version from now on; a step that undo takes back. */
  readonly show: (id: number) => void
  /** Makes it a step that a version is shown, where it is already. */
  readonly recordShown: (before: number, id: number) => void
}

/** The view over the data as they are now. */
function currentData({ version: _version, ...view }: View): View {
  return view
}

export function useShowVersion(): ShowVersion {
  const { data, store } = useAtlas()
  // A version that cannot be read leaves the data as they are, and the list of versions says so.
  const turnTo = (id: number): void => void data.show(id).catch(() => data.reportDamage())
  const recordShown: ShowVersion['recordShown'] = (before, id) => {
    // What was asked for at an earlier version is over: the reader looks at the new one.
    store.update(currentData, { silent: true })
    store.record({ undo: () => turnTo(before), redo: () => turnTo(id) })
  }
  return {
    show: (id) => {
      const before = data.state().active.version.id
      turnTo(id)
      recordShown(before, id)
    },
    recordShown,
  }
}
