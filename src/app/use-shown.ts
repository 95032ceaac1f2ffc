import { useEffect, useState, useSyncExternalStore } from 'react'
import type { DataStore, Shown } from '../state/data-store'

/** The data that a view shows: the active version, or an earlier one it asks for. A version that is not here shows the active one. */
export function useShown(data: DataStore, version: string | undefined): Shown {
  const { active, versions } = useSyncExternalStore(data.subscribe, data.state)
  const [asked, setAsked] = useState<Shown>()
  const id = version === undefined || !versions.some((one) => String(one.id) === version) ? undefined : Number(version)
  useEffect(() => {
    let current = true
    if (id !== undefined) data.read(id).then((shown) => current && setAsked(shown), () => current && setAsked(undefined))
    return () => {
      current = false
    }
  }, [data, id])
  return id !== undefined && asked?.version.id === id ? asked : active
}
