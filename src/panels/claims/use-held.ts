import { useEffect, useMemo, useState } from 'react'
import { useAtlas } from '../../state/atlas-context'
import type { Claim } from './claim'
import { comparisonOf, type Held } from './held'

/** The comparable count beside each figure; the last answer stays while a new one is on its way. */
export function useHeld(claims: readonly Claim[] | undefined): readonly Held[] | undefined {
  const { engine } = useAtlas()
  const [held, setHeld] = useState<readonly Held[]>()
  const [failure, setFailure] = useState<unknown>()
  const asked = useMemo(
    () =>
      claims?.flatMap((claim) => {
        const comparison = comparisonOf(claim)
        return comparison ? [{ claim, comparison }] : []
      }),
    [claims],
  )
  useEffect(() => {
    let current = true
    if (!asked) return undefined
    const answers = asked.map(async ({ claim, comparison }): Promise<readonly Held[]> => {
      const [result] = await engine.aggregate([comparison.query], comparison.filter)
      return result ? [{ claim, comparison, count: comparison.count(result) }] : []
    })
    Promise.all(answers).then(
      (all) => current && setHeld(all.flat()),
      (error: unknown) => current && setFailure(() => error),
    )
    return () => {
      current = false
    }
  }, [engine, asked])
  if (failure !== undefined) throw failure
  return held
}
