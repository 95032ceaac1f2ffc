import { useTranslator } from '../../i18n/use-translator'
import { toggleValue } from '../../model/filter'
import { useAtlas } from '../../state/atlas-context'
import { useUpdateView } from '../../state/use-view'
import type { PointTally } from './point-tallies'

interface Props {
  readonly point: string
  readonly table: 'projects' | 'documents' | 'claims'
  /** Absent until the first answer: its place is kept. */
  readonly tally: PointTally | undefined
  /** Rows of the longest bar: all eight have one scale. */
  readonly longest: number
  readonly chosen: boolean
}

export function PointTile({ point, table, tally, longest, chosen }: Props) {
  const { t, number } = useTranslator()
  const { names } = useAtlas()
  const update = useUpdateView()
  const name = names.point(point)
  const label = tally ? t(`strip.tile.${table}`, { point, name, n: tally.count, whole: tally.whole }) : `${point} ${name}`
  return (
    <button
      type="button"
      className="point-tile"
      data-point={point}
      aria-pressed={chosen}
      title={names.title('plan_points', point, 'title')}
      onClick={() => update((view) => ({ ...view, filter: toggleValue(view.filter, 'point', point) }))}
    >
      <span className="spoken">{label}</span>
      <span className="badge" aria-hidden="true">
        {point}
      </span>
      <span className="point-name" aria-hidden="true">
        {name}
      </span>
      <span className="point-count" aria-hidden="true">
        {tally && number(tally.count)}
        {tally && tally.count !== tally.whole && <small>/{number(tally.whole)}</small>}
      </span>
      <PointBar tally={tally} longest={longest} />
    </button>
  )
}

/** The selected part by stage before the ghost of the whole. */
function PointBar({ tally, longest }: Pick<Props, 'tally' | 'longest'>) {
  return (
    <svg className="point-bar" viewBox={`0 0 ${longest} 1`} preserveAspectRatio="none" aria-hidden="true">
      {tally && <rect className="point-whole" width={tally.whole} height={1} />}
      {tally && tally.stages.length === 0 && <rect className="point-part" width={tally.count} height={1} />}
      {tally?.stages.map(({ stage, count, from }) => (
        <rect key={stage} data-stage={stage} className="point-part" x={from} width={count} height={1} />
      ))}
    </svg>
  )
}
