import { useTranslator } from '../../i18n/use-translator'
import { useAggregates, useRows } from '../../state/use-engine'
import { useView } from '../../state/use-view'
import { useTextScale } from '../../widgets/use-text-scale'
import { useWidth } from '../../widgets/use-width'
import { Figure } from '../figure'
import { POINTS_BY_STAGE_QUERY, pointsByStageSpec } from '../points-by-stage-spec'
import { RecordTable } from '../record-table'
import '../small-figures.css'
import { useSpecContext } from '../use-spec-context'
import { amountsQuery, amountsSpec } from './amounts-spec'
import { ANNOUNCED_QUERIES, announcedSpec, occasionsQuery } from './announced-spec'
import { CONFIDENCE_QUERY, confidenceSpec } from './confidence-spec'
import './projects.css'
import { RANKED, rankingQuery, rankingSpec } from './ranking-spec'
import { STAGES_QUERY, stagesSpec } from './stages-spec'

const QUERIES = [POINTS_BY_STAGE_QUERY, STAGES_QUERY, ...ANNOUNCED_QUERIES, CONFIDENCE_QUERY, ...RANKED.map(rankingQuery)]
const HEIGHT = 220

/** Which projects, at which stage, where, with whom, since when: small figures and the table over one selection. */
export function ProjectsPage() {
  const { t } = useTranslator()
  const { language } = useView()
  const context = useSpecContext()
  const scale = useTextScale()
  const [column, width] = useWidth()
  const [points, stages, byMonth, byYear, confidence, ...ranked] = useAggregates(QUERIES) ?? []
  const [occasions, amounts] = useRows([occasionsQuery(language), amountsQuery(language)]) ?? []
  return (
    <div className="projects-page">
      <h1 className="spoken">{t('page.projects')}</h1>
      <div className="projects-figures small-figures">
        <div className="projects-points" ref={column}>
          <Figure height={440} spec={points && pointsByStageSpec(points, { ...context, narrow: true, room: width > 0 ? width / scale : context.room })} />
          <div className="projects-confidence">
            <Figure height={HEIGHT / 4} spec={confidence && confidenceSpec(confidence, context)} />
          </div>
        </div>
        <Figure height={HEIGHT} spec={stages && stagesSpec(stages, context)} />
        <Figure height={HEIGHT} spec={byMonth && byYear && occasions && announcedSpec([byMonth, byYear], occasions, context)} />
        <Figure height={HEIGHT} spec={amounts && stages && amountsSpec(amounts, stages.count, context)} />
        {RANKED.map((dimension, index) => (
          <Figure key={dimension} height={HEIGHT} spec={ranked[index] && rankingSpec(dimension, ranked[index], context)} />
        ))}
      </div>
      <RecordTable table="projects" />
    </div>
  )
}
