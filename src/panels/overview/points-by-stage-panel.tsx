import { useAggregates } from '../../state/use-engine'
import { Figure } from '../figure'
import { POINTS_BY_STAGE_QUERY, pointsByStageSpec } from '../points-by-stage-spec'
import { useSpecContext } from '../use-spec-context'

export function PointsByStagePanel() {
  const context = useSpecContext()
  const [answer] = useAggregates([POINTS_BY_STAGE_QUERY]) ?? []
  return <Figure spec={answer && pointsByStageSpec(answer, context)} height={540} />
}
