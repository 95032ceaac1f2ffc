import { useEffect, useState } from 'react'
import { LocalEngine } from '../../../engine/local-engine'
import { tableSchemas } from '../../../model/data-package'
import { BUNDLED_BRIEFINGS } from '../../../state/briefing/bundled-briefings'
import { useBriefings } from '../../../state/briefing/use-briefings'
import type { Shown } from '../../../state/versions/shown'
import { useView } from '../../../state/use-view'
import { acceptedCount, candidateData, type TableChange } from '../../../state/versions/candidate'
import { UnfitRow } from '../../../state/versions/read-stored-table'
import { effectsOf, type Effects } from './effects'

/** The reader takes changes back one after the other: the effects follow when they rest. */
const REST = 200

/** What the accepted changes would do to figures, saved views and references; nothing while it is worked out or there are none. */
export function useEffects(changes: readonly TableChange[], active: Shown): Effects | undefined {
  const view = useView()
  const { own } = useBriefings()
  const [effects, setEffects] = useState<{ readonly changes: readonly TableChange[]; readonly effects: Effects }>()
  const [failure, setFailure] = useState<unknown>()
  useEffect(() => {
    if (changes.every((change) => acceptedCount(change) === 0)) return
    let current = true
    const work = async (): Promise<void> => {
      const data = candidateData(active.data, changes)
      const engine = new LocalEngine(data.tables, tableSchemas, '')
      const found = await effectsOf(active, { data, engine }, view, [...BUNDLED_BRIEFINGS, ...own])
      if (current) setEffects({ changes, effects: found })
    }
    // Changes that do not fit together have no effects: accepting them says why.
    const timer = setTimeout(() => void work().catch((error: unknown) => current && setFailure(() => (error instanceof UnfitRow ? undefined : error))), REST)
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [changes, active, view, own])
  if (failure !== undefined) throw failure
  return effects?.changes === changes ? effects.effects : undefined
}
