import { useTranslator } from '../../i18n/use-translator'
import { useUpdateView, useView } from '../../state/use-view'
import { RecordTable } from '../record-table'
import { useSpecContext } from '../use-spec-context'
import { AggregateRows } from './aggregate-rows'
import { BAR_SUBJECTS } from './dimension-bars-spec'
import { GapsPanel } from './gaps-panel'
import { MATRIX_ORDERS, type MatrixOrder } from './matrix-cells'
import { PlaceAnswer } from './place-answer'
import { BarsFigure, MatrixFigure, SinceFigure, StepsFigure } from './tie-figures'
import './ties.css'

/** `place` or `count`: how the sides of the matrix are ordered. */
const ORDER = 'ties-matrix.order'

/** Which prefecture works with which region: of what kind, since when, in which spheres, and what came of it. */
export function TiesPage() {
  const { t } = useTranslator()
  const { filter, options } = useView()
  const { narrow } = useSpecContext()
  const order = MATRIX_ORDERS.find((one) => one === options[ORDER]) ?? 'place'
  const isPlaceChosen = (filter.chosen.region ?? filter.chosen.prefecture) !== undefined
  return (
    <div className="ties">
      <h1>{t('page.ties')}</h1>
      {isPlaceChosen && <PlaceAnswer />}
      <div className="ties-matrix">
        {!narrow && <OrderChoice order={order} />}
        <MatrixFigure order={order} />
      </div>
      <div className="ties-bars">
        {BAR_SUBJECTS.map((subject) => (
          <BarsFigure key={subject.id} subject={subject} />
        ))}
      </div>
      <SinceFigure />
      <StepsFigure />
      <GapsPanel />
      <AggregateRows />
      <RecordTable table="regional_ties" />
    </div>
  )
}

function OrderChoice({ order }: { readonly order: MatrixOrder }) {
  const { t } = useTranslator()
  const update = useUpdateView()
  const choose = (next: MatrixOrder): void =>
    update((view) => {
      const { [ORDER]: _, ...others } = view.options
      return { ...view, options: next === 'place' ? others : { ...others, [ORDER]: next } }
    })
  return (
    <fieldset className="ties-order">
      <legend>{t('ties.order')}</legend>
      {MATRIX_ORDERS.map((one) => (
        <button key={one} type="button" className="chip" aria-pressed={one === order} onClick={() => choose(one)}>
          {t(`ties.order.${one}`)}
        </button>
      ))}
    </fieldset>
  )
}
