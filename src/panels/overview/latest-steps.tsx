import { useId } from 'react'
import { useTranslator } from '../../i18n/use-translator'
import { useAtlas } from '../../state/atlas-context'
import { useRows } from '../../state/use-engine'
import { useView } from '../../state/use-view'
import { SubjectLink } from '../subject-link'

const SHOWN = 10

/** The last dated steps of projects in the selection, newest first; each opens its record. */
export function LatestSteps() {
  const { t, date } = useTranslator()
  const { names } = useAtlas()
  const { language } = useView()
  const heading = useId()
  const columns = ['on', 'status', 'project_id', 'parent.plan_point']
  const [steps] = useRows([{ table: 'project_events', columns, sort: [{ column: 'on', descending: true }], to: SHOWN, language }]) ?? []
  return (
    <section className="latest" aria-labelledby={heading}>
      <h2 id={heading}>{t('overview.latest.title')}</h2>
      <p className="subtitle">{steps ? t('overview.latest.subtitle', { n: steps.rows.length, m: steps.total }) : ''}</p>
      <ol>
        {steps?.rows.map(([on, status, project, point], index) => (
          <li key={steps.indices[index]}>
            <time dateTime={String(on)}>{date(String(on))}</time>
            <span className="badge" data-point={String(point)} aria-hidden="true">
              {String(point)}
            </span>
            <span className="latest-name">
              <SubjectLink subject={{ table: 'projects', id: String(project) }}>{names.title('projects', String(project), 'name')}</SubjectLink>
            </span>
            <span className="latest-stage" data-stage={String(status)}>
              {names.label('status', String(status))}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
