import { useTranslator } from '../../i18n/use-translator'
import { useRows } from '../../state/use-engine'
import { useView } from '../../state/use-view'
import { AnnouncedPanel, AnnouncedSplitPanel } from '../announced-panels'
import { announcementsQuery, readAnnouncements, splitOccasion } from '../announcement'
import { Headline } from './headline'
import { LadderPanel } from './ladder-panel'
import { LatestSteps } from './latest-steps'
import { PointsByStagePanel } from './points-by-stage-panel'
import { StagesOverTimePanel } from './stages-over-time-panel'
import { StepsByMonthPanel } from './steps-by-month-panel'
import './overview.css'

/** How does the plan stand? */
export function OverviewPage() {
  const { t } = useTranslator()
  const { language } = useView()
  const [claims] = useRows([announcementsQuery(language)]) ?? []
  const announcements = claims && readAnnouncements(claims)
  const split = announcements && splitOccasion(announcements)
  return (
    <article className="overview">
      <h1>{t('overview.title')}</h1>
      <Headline announcements={announcements} />
      <PointsByStagePanel />
      <AnnouncedPanel announcements={announcements} />
      <StepsByMonthPanel />
      {(split !== undefined || !announcements) && <AnnouncedSplitPanel occasion={split} announcements={announcements} />}
      <LadderPanel />
      <StagesOverTimePanel />
      <LatestSteps />
    </article>
  )
}
