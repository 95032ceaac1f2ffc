import { useMemo } from 'react'
import { useAnswer } from '../../state/use-engine'
import type { Claim } from './claim'
import { comparisonOf, type Held } from './held'

/** The comparable count beside each figure; absent until it is there. */
export function useHeld(claims: readonly Claim[] | undefined): readonly Held[] | undefined {
  const asked = useMemo(
    () =>
      claims?.flatMap((claim) => {
        const comparison = comparisonOf(claim)
        return comparison ? [{ claim, comparison }] : []
      }) ?? [],
    [claims],
  )
  const results = useAnswer(`held ${JSON.stringify(asked.map(({ comparison: { query, filter } }) => [query, filter]))}`, (engine) =>
    Promise.all(asked.map(({ comparison: { query, filter } }) => engine.aggregate([query], filter))),
  )
  return useMemo(
    () =>
      claims && results
        ? asked.flatMap(({ claim, comparison }, index) => {
            const [result] = results[index] ?? []
            return result ? [{ claim, comparison, count: comparison.count(result) }] : []
          })
        : undefined,
    [claims, results, asked],
  )
}
