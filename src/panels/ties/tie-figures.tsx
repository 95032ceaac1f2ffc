import { useAggregates, useRows } from '../../state/use-engine'
import { useView } from '../../state/use-view'
import { Figure } from '../figure'
import { useSpecContext } from '../use-spec-context'
import { barsQuery, dimensionBarsSpec, type BarSubject } from './dimension-bars-spec'
import { MATRIX_QUERIES, placesQuery, readMatrix, type MatrixOrder } from './matrix-cells'
import { matrixSpec } from './matrix-spec'
import { pairsSpec } from './pairs-spec'
import { SINCE_QUERY, occasionsQuery, sinceSpec } from './since-spec'
import { STEPS_QUERY, stepsSpec } from './steps-spec'

export function MatrixFigure({ order }: { readonly order: MatrixOrder }) {
  const context = useSpecContext()
  const { language } = useView()
  const results = useAggregates(MATRIX_QUERIES)
  const places = useRows([placesQuery(language)])?.[0]
  const matrix = results && places && readMatrix(results, places, order)
  return <Figure spec={matrix && (context.narrow ? pairsSpec : matrixSpec)(matrix, context)} height={960} />
}

export function SinceFigure() {
  const context = useSpecContext()
  const { language } = useView()
  const result = useAggregates([SINCE_QUERY])?.[0]
  const occasions = useRows([occasionsQuery(language)])?.[0]
  return <Figure spec={result && occasions && sinceSpec(result, occasions, context)} height={380} />
}

export function StepsFigure() {
  const context = useSpecContext()
  const { language } = useView()
  const result = useAggregates([STEPS_QUERY])?.[0]
  const occasions = useRows([occasionsQuery(language)])?.[0]
  return <Figure spec={result && occasions && stepsSpec(result, occasions, context)} height={460} />
}

export function BarsFigure({ subject }: { readonly subject: BarSubject }) {
  const context = useSpecContext()
  const result = useAggregates([barsQuery(subject)])?.[0]
  return <Figure spec={result && dimensionBarsSpec(subject, result, context)} height={360} />
}
