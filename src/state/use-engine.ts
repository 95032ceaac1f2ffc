import { useLayoutEffect, useSyncExternalStore } from 'react'
import type { AggregateQuery, AggregateResult, Engine, RowsQuery, RowWindow } from '../engine/engine'
import type { Filter } from '../model/filter'
import { useAtlas } from './atlas-context'

/** Answers to the queries under the filter of the view that is shown; absent until the first ones are there. */
export function useAggregates(queries: readonly AggregateQuery[]): readonly AggregateResult[] | undefined {
  return useAnswer(`aggregate ${JSON.stringify(queries)}`, (engine, filter) => engine.aggregate(queries, filter))
}

export function useRows(queries: readonly RowsQuery[]): readonly RowWindow[] | undefined {
  return useAnswer(`rows ${JSON.stringify(queries)}`, (engine, filter) => engine.rows(queries, filter))
}

/** The answer to a question, which its wording must say in full: another wording is another question. */
export function useAnswer<Answer>(wording: string, ask: (engine: Engine, filter: Filter) => Promise<Answer>): Answer | undefined {
  const { desk } = useAtlas()
  const answer = useSyncExternalStore(desk.subscribe, () => desk.answer(wording))
  // Before the page is painted, so that quick answers are in its first picture.
  // oxlint-disable-next-line react/exhaustive-deps -- the wording stands for the question
  useLayoutEffect(() => desk.hold(wording, ask), [desk, wording])
  if (answer && 'failure' in answer) throw answer.failure
  // The wording is that of this question and of no other.
  return answer?.value as Answer | undefined
}
