import { useMemo } from 'react'
import { useAggregates } from '../../state/use-engine'
import { Figure } from '../figure'
import { useSpecContext } from '../use-spec-context'
import { quarterEnds } from './quarter-ends'
import { stagesOverTimeSpec } from './stages-over-time-spec'
import { useStagesAt } from './use-stages-at'

const LONGEST = 12

export function StagesOverTimePanel() {
  const context = useSpecContext()
  const [years] = useAggregates([{ table: 'project_events', by: [{ column: 'on', bin: 'year' }], except: ['asOf'] }]) ?? []
  const quarters = useMemo(() => {
    const known = (years?.groups ?? []).flatMap(({ keys: [year], whole }) => (typeof year === 'string' && whole > 0 ? [Number(year)] : []))
    const last = Math.max(...known)
    return known.length === 0 ? [] : quarterEnds(Math.max(Math.min(...known), last - LONGEST + 1), last)
  }, [years])
  const answers = useStagesAt(quarters)
  return <Figure spec={answers && quarters.length > 0 ? stagesOverTimeSpec(quarters, answers, context) : undefined} height={480} />
}
