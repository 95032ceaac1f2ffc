import { hashRow } from './row-hash'

export type KeyFinding = 'new' | 'same-row' | 'same-key'

export interface RowKeys {
  /** Whether a row with this key, or this very row, was accepted before. */
  readonly find: (key: string, cells: readonly string[]) => KeyFinding
  /** Remembers the row asked about last. */
  readonly keep: () => void
}

/** Remembers the rows of a table by key, or as a whole when the table has none. */
export function createRowKeys(keyed: boolean): RowKeys {
  const byKey = new Map<string, number>()
  const whole = new Set<number>()
  let lastKey = ''
  let lastHash = 0
  return {
    find: (key, cells) => {
      lastKey = key
      lastHash = hashRow(cells)
      if (!keyed) return whole.has(lastHash) ? 'same-row' : 'new'
      const hash = byKey.get(key)
      if (hash === undefined) return 'new'
      return hash === lastHash ? 'same-row' : 'same-key'
    },
    keep: () => {
      if (keyed) byKey.set(lastKey, lastHash)
      else whole.add(lastHash)
    },
  }
}
