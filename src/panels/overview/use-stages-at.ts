import { useEffect, useState } from 'react'
import type { AggregateResult } from '../../engine/engine'
import { setBound } from '../../model/filter'
import { useAtlas } from '../../state/atlas-context'
import { useView } from '../../state/use-view'

/** Projects by stage at each of the dates, under the rest of the selection. The last answer stays while a new one is on its way. */
export function useStagesAt(dates: readonly string[]): readonly AggregateResult[] | undefined {
  const { engine } = useAtlas()
  const { filter } = useView()
  const wording = dates.join(' ')
  const [answers, setAnswers] = useState<readonly AggregateResult[]>()
  const [failure, setFailure] = useState<unknown>()
  // The as-of date is what the figure itself lays out, so a change of it asks nothing anew.
  const rest = JSON.stringify(setBound(filter, 'asOf', undefined))
  useEffect(() => {
    let current = true
    const ask = wording === '' ? [] : wording.split(' ')
    Promise.all(ask.map((asOf) => engine.aggregate([{ table: 'projects', by: [{ column: 'stage' }] }], { ...filter, asOf }))).then(
      (found) => current && setAnswers(found.flat()),
      (error: unknown) => current && setFailure(() => error),
    )
    return () => {
      current = false
    }
    // oxlint-disable-next-line react/exhaustive-deps -- `rest` stands for the filter without its as-of date
  }, [engine, wording, rest])
  if (failure !== undefined) throw failure
  return answers?.length === dates.length ? answers : undefined
}
