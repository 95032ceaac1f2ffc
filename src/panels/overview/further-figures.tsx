import { AnnouncedSplitPanel } from '../announced-panels'
import { splitOccasion, type Announcement } from '../announcement'
import { LadderPanel } from './ladder-panel'
import { LatestSteps } from './latest-steps'
import { StagesOverTimePanel } from './stages-over-time-panel'
import { StepsByMonthPanel } from './steps-by-month-panel'

/** What comes after the first screen of the overview: a chunk of its own, so that the first screen does not wait for it. */
export function FurtherFigures({ announcements }: { readonly announcements: readonly Announcement[] | undefined }) {
  const split = announcements && splitOccasion(announcements)
  return (
    <>
      <StepsByMonthPanel />
      {(split !== undefined || !announcements) && <AnnouncedSplitPanel occasion={split} announcements={announcements} />}
      <LadderPanel />
      <StagesOverTimePanel />
      <LatestSteps />
    </>
  )
}
