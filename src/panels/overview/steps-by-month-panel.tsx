import { useAggregates, useRows } from '../../state/use-engine'
import { useView } from '../../state/use-view'
import { Figure } from '../figure'
import { STEPS_BY_MONTH_QUERIES, stepsByMonthSpec } from '../steps-by-month-spec'
import { useSpecContext } from '../use-spec-context'

export function StepsByMonthPanel() {
  const context = useSpecContext()
  const { language } = useView()
  const [steps, documents] = useAggregates(STEPS_BY_MONTH_QUERIES) ?? []
  const [rows] = useRows([{ table: 'occasions', columns: ['id', 'on'], sort: [{ column: 'on', descending: false }], unfiltered: true, language }]) ?? []
  const occasions = rows?.rows.map(([id, on]) => ({ id: String(id), on: String(on) }))
  return <Figure spec={steps && documents && occasions && stepsByMonthSpec([steps, documents], occasions, context)} height={560} />
}
