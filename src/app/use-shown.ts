import { useEffect, useState, useSyncExternalStore } from 'react'
import type { DataStore } from '../state/data-store'
import type { Shown } from '../state/versions/shown'
import { sinceOf, versionOf } from '../state/versions/asked-versions'
import type { View } from '../state/view'

/**
 * The data that a view shows: the active version, or an earlier one it asks for, with its rows marked against the version
 * before it or the one the view names. A version that is not here shows the active one.
 */
export function useShown(data: DataStore, view: View): Shown {
  const { active, versions } = useSyncExternalStore(data.subscribe, data.state)
  const [asked, setAsked] = useState<Shown>()
  const version = versionOf(view, versions) ?? active.version
  const since = sinceOf(view, version, versions)?.id ?? version.id
  useEffect(() => {
    let current = true
    data.readSince(version.id, since).then((shown) => current && setAsked(shown), () => current && setAsked(undefined))
    return () => {
      current = false
    }
  }, [data, version, since])
  return asked?.version.id === version.id && asked.version.fingerprint === version.fingerprint ? asked : active
}
