import { Suspense, lazy } from 'react'
import { useTranslator } from '../../i18n/use-translator'
import { useRows } from '../../state/use-engine'
import { useView } from '../../state/use-view'
import { AnnouncedPanel } from '../announced-panels'
import { announcementsQuery, readAnnouncements } from '../announcement'
import { Headline } from './headline'
import { PointsByStagePanel } from './points-by-stage-panel'
import './overview.css'

const FurtherFigures = lazy(async () => ({ default: (await import('./further-figures')).FurtherFigures }))

/** How does the plan stand? */
export function OverviewPage() {
  const { t } = useTranslator()
  const { language } = useView()
  const [claims] = useRows([announcementsQuery(language)]) ?? []
  const announcements = claims && readAnnouncements(claims)
  return (
    <article className="overview">
      <h1>{t('overview.title')}</h1>
      <Headline announcements={announcements} />
      <PointsByStagePanel />
      <AnnouncedPanel announcements={announcements} />
      <Suspense fallback={<div className="further-figures" aria-busy="true" />}>
        <FurtherFigures announcements={announcements} />
      </Suspense>
    </article>
  )
}
