import { useView } from '../../state/use-view'
import { lastMonthOf, monthOf } from './months'
import type { Happenings } from './use-happenings'

/** Heights grow by the square root: one summit month would flatten every other. The exact counts stand in the figures. */
const heightOf = Math.sqrt

/** A bar a month: all steps and signings as a ghost, those of the selection solid, up to the as-of date. */
export function MonthBars({ happenings: { first, last, months } }: { readonly happenings: Happenings }) {
  const { filter } = useView()
  const asOf = (filter.asOf !== undefined ? lastMonthOf(filter.asOf) : undefined) ?? last
  const from = filter.from !== undefined ? monthOf(filter.from) : first
  const to = (filter.to !== undefined ? lastMonthOf(filter.to) : undefined) ?? last
  const highest = Math.max(1, ...[...months.values()].map(({ whole }) => heightOf(whole)))
  const narrowed = filter.from !== undefined || filter.to !== undefined
  return (
    <svg className="month-bars" viewBox={`${first} 0 ${last - first + 1} ${highest}`} preserveAspectRatio="none" aria-hidden="true">
      {narrowed && <rect className="period-band" x={from} y={0} width={Math.max(0, to - from + 1)} height={highest} />}
      {[...months].map(([month, { count, whole }]) => (
        <g key={month}>
          <rect className="month-whole" x={month + 0.1} y={highest - heightOf(whole)} width={0.8} height={heightOf(whole)} />
          {month <= asOf && month >= from && month <= to && <rect className="month-part" x={month + 0.1} y={highest - heightOf(count)} width={0.8} height={heightOf(count)} />}
        </g>
      ))}
    </svg>
  )
}
