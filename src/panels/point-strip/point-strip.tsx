import { Toolbar } from 'react-aria-components'
import type { AggregateQuery } from '../../engine/engine'
import { useTranslator } from '../../i18n/use-translator'
import { isChosen } from '../../model/filter'
import { useAggregates } from '../../state/use-engine'
import { useView } from '../../state/use-view'
import type { Page } from '../../state/view'
import { pointTallies } from './point-tallies'
import { PointTile } from './point-tile'
import './point-strip.css'

const POINTS = ['1', '2', '3', '4', '5', '6', '7', '8'] as const

/** What the tiles count: the page's own table where its rows have a plan point. */
const TABLES: Readonly<Partial<Record<Page, 'documents' | 'claims'>>> = { documents: 'documents', claims: 'claims' }

/** The eight points, always in the same order and colour: legend and filter of every page. Arrow keys walk them. */
export function PointStrip() {
  const { t } = useTranslator()
  const { page, filter } = useView()
  const table = TABLES[page] ?? 'projects'
  const by: AggregateQuery['by'] = [{ column: 'plan_point' }, ...(table === 'projects' ? [{ column: 'stage' }] : [])]
  const answers = useAggregates([{ table, by, except: ['point'] }])
  const tallies = answers?.[0] && pointTallies(answers[0])
  const longest = Math.max(1, ...(tallies ? [...tallies.values()].map(({ whole }) => whole) : []))
  return (
    <Toolbar className="point-strip" aria-label={t(`strip.${table}`)} data-narrowed={filter.chosen.point ? '' : undefined}>
      {POINTS.map((point) => (
        <PointTile
          key={point}
          point={point}
          table={table}
          tally={tallies && (tallies.get(point) ?? { count: 0, whole: 0, stages: [] })}
          longest={longest}
          chosen={isChosen(filter, 'point', point)}
        />
      ))}
    </Toolbar>
  )
}
