import { useEffect, useState } from 'react'
import type { AggregateQuery, AggregateResult, RowsQuery, RowWindow } from '../engine/engine'
import type { Filter } from '../model/filter'
import { useAtlas } from './atlas-context'
import { useView } from './use-view'

/** Answers to the queries under the current filter. While new ones are on their way the last ones stay, so nothing jumps. */
export function useAggregates(queries: readonly AggregateQuery[]): readonly AggregateResult[] | undefined {
  const { engine } = useAtlas()
  return useAnswer(engine, queries, (asked, filter) => engine.aggregate(asked, filter))
}

export function useRows(queries: readonly RowsQuery[]): readonly RowWindow[] | undefined {
  const { engine } = useAtlas()
  return useAnswer(engine, queries, (asked, filter) => engine.rows(asked, filter))
}

/** Asks again when the data, the filter or the wording of the queries change; an answer that comes too late is dropped. */
function useAnswer<Query, Answer>(
  engine: object,
  queries: readonly Query[],
  ask: (queries: readonly Query[], filter: Filter) => Promise<readonly Answer[]>,
): readonly Answer[] | undefined {
  const { filter } = useView()
  const wording = JSON.stringify(queries)
  const [answer, setAnswer] = useState<{ readonly wording: string; readonly answers: readonly Answer[] }>()
  const [failure, setFailure] = useState<unknown>()
  useEffect(() => {
    let current = true
    ask(queries, filter).then(
      (answers) => current && setAnswer({ wording, answers }),
      (error: unknown) => current && setFailure(() => error),
    )
    return () => {
      current = false
    }
    // oxlint-disable-next-line react/exhaustive-deps -- the wording stands for the queries, and `ask` only wraps the engine
  }, [engine, filter, wording])
  if (failure !== undefined) throw failure
  // An answer to a differently worded question has another shape: it is no answer to this one.
  return answer?.wording === wording ? answer.answers : undefined
}
