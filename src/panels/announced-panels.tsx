import { useAggregates } from '../state/use-engine'
import { Figure } from './figure'
import { useSpecContext } from './use-spec-context'
import { announcedSpec, ITEMISED_QUERY } from './announced-spec'
import { announcedSplitSpec, splitQueries } from './announced-split-spec'
import type { Announcement } from './announcement'

interface Props {
  /** Absent until the claims are read. */
  readonly announcements: readonly Announcement[] | undefined
}

export function AnnouncedPanel({ announcements }: Props) {
  const context = useSpecContext()
  const [answer] = useAggregates([ITEMISED_QUERY]) ?? []
  return <Figure spec={answer && announcements && announcedSpec(announcements, answer, context)} height={300} />
}

export function AnnouncedSplitPanel({ announcements, occasion = '' }: Props & { readonly occasion: string | undefined }) {
  const context = useSpecContext()
  const [byLevel, byPoint] = useAggregates(splitQueries(occasion)) ?? []
  const spec = byLevel && byPoint && announcements && occasion !== '' ? announcedSplitSpec(occasion, announcements, [byLevel, byPoint], context) : undefined
  return <Figure spec={spec} height={620} />
}
