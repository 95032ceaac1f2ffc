import type { AggregateResult } from '../../engine/engine'
import { useAnswer } from '../../state/use-engine'

const QUERY = { table: 'projects', by: [{ column: 'stage' }] }

/** Projects by stage at each of the dates, under the rest of the selection. */
export function useStagesAt(dates: readonly string[]): readonly AggregateResult[] | undefined {
  return useAnswer(`stages at ${dates.join(' ')}`, async (engine, filter) => {
    const answers = await Promise.all(dates.map((asOf) => engine.aggregate([QUERY], { ...filter, asOf })))
    return answers.flat()
  })
}
