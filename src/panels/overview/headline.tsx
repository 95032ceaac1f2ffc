import type { ReactNode } from 'react'
import { useTranslator } from '../../i18n/use-translator'
import { chooseValues } from '../../model/filter'
import { useAtlas } from '../../state/atlas-context'
import { useAggregates, useRows } from '../../state/use-engine'
import { useUpdateView, useView } from '../../state/use-view'
import type { View } from '../../state/view'
import { RUNNING } from '../stage-order'
import { announcedOccasions, totalOf, type Announcement } from '../announcement'
import { openClaims } from '../announced-spec'

/** What the sentence tells of, none of which it names where there is none. */
const STANDING = [
  { key: 'overview.standing.running', stages: RUNNING },
  { key: 'overview.standing.completed', stages: ['completed'] },
  { key: 'overview.standing.suspended', stages: ['suspended'] },
  { key: 'overview.standing.cancelled', stages: ['cancelled'] },
] as const

/** How the plan stands, in a few figures that lead to their rows. */
export function Headline({ announcements }: { readonly announcements: readonly Announcement[] | undefined }) {
  const { t, number, date, list } = useTranslator()
  const { language, filter } = useView()
  const answers = useAggregates([
    { table: 'projects', by: [{ column: 'stage' }] },
    { table: 'documents', by: [{ column: 'occasion' }] },
    { table: 'regional_ties', by: [] },
  ])
  const latest = useRows([{ table: 'project_events', columns: ['on', 'project_id'], sort: [{ column: 'on', descending: true }], to: 1, language }])
  const [projects, documents, ties] = answers ?? []
  if (!projects || !documents || !ties || !announcements || !latest) return <div className="headline" aria-busy="true" />
  const at = (...stages: readonly string[]): number => projects.groups.reduce((sum, { keys: [stage], count }) => (stages.includes(stage ?? '') ? sum + count : sum), 0)
  const itemised = announcedOccasions(announcements).filter((occasion) => documents.groups.some(({ keys: [key], whole }) => key === occasion && whole > 0))
  const when = filter.asOf === undefined ? t('overview.when.last') : t('overview.when.as-of', { date: date(filter.asOf) })
  const n = projects.count
  const told = STANDING.flatMap(({ key, stages }) => (at(...stages) > 0 ? [t(key, { n: at(...stages) })] : []))
  return (
    <div className="headline">
      {n > 0 && <p className="standing">{told.length > 0 ? t('overview.standing', { when, n, list: list(told) }) : t('overview.standing.none', { when, n })}</p>}
      <ul className="key-figures">
        <KeyFigure value={number(projects.count)} open={(view) => ({ ...view, page: 'projects' })} note={projects.rows > projects.count ? t('overview.within', { n: projects.rows - projects.count }) : ''}>
          {t('overview.key.projects', { n: projects.count })}
        </KeyFigure>
        <KeyFigure value={number(at(...RUNNING))} open={(view) => ({ ...view, page: 'projects', filter: chooseValues(view.filter, 'stage', RUNNING) })} note={t('overview.key.running.note', { when })}>
          {t('overview.key.running', { n: at(...RUNNING) })}
        </KeyFigure>
        {itemised.map((occasion) => (
          <AnnouncedFigure key={occasion} occasion={occasion} announcements={announcements} itemised={documents.groups.find(({ keys: [key] }) => key === occasion)?.count ?? 0} />
        ))}
        <KeyFigure value={number(ties.count)} open={(view) => ({ ...view, page: 'ties' })} note={ties.rows > ties.count ? t('overview.key.ties.note', { n: ties.rows - ties.count }) : ''}>
          {t('overview.key.ties', { n: ties.count })}
        </KeyFigure>
        <LatestFigure on={latest[0]?.rows[0]?.[0]} project={latest[0]?.rows[0]?.[1]} />
      </ul>
    </div>
  )
}

interface KeyFigureProps {
  readonly className?: string
  readonly value: string
  readonly note?: ReactNode
  readonly open: (view: View) => View
  readonly children: ReactNode
}

function KeyFigure({ className, value, note, open, children }: KeyFigureProps) {
  const update = useUpdateView()
  return (
    <li className={className}>
      <button type="button" className="key-figure" onClick={() => update(open)}>
        <span className="key-value">{value}</span> <span className="key-name">{children}</span>
      </button>
      <p className="key-note">{note}</p>
    </li>
  )
}

/** `80 announced` leads to the claim, `32 itemised` to the rows. */
function AnnouncedFigure({ occasion, announcements, itemised }: { readonly occasion: string; readonly announcements: readonly Announcement[]; readonly itemised: number }) {
  const { t, number, date } = useTranslator()
  const update = useUpdateView()
  const total = totalOf(announcements, occasion)
  if (!total) return null
  const rows = (view: View): View => ({ ...view, page: 'documents', filter: chooseValues(view.filter, 'occasion', [occasion]) })
  return (
    <KeyFigure
      value={number(total.official.value)}
      open={openClaims(occasion)}
      note={
        <button type="button" className="link" onClick={() => update(rows)}>
          {t('overview.key.itemised', { n: itemised })}
        </button>
      }
    >
      {t('overview.key.announced', { n: total.official.value, date: date(total.official.on.slice(0, 7)) })}
    </KeyFigure>
  )
}

function LatestFigure({ on, project }: { readonly on: unknown; readonly project: unknown }) {
  const { t, date } = useTranslator()
  const { names } = useAtlas()
  if (typeof on !== 'string' || typeof project !== 'string') return null
  return (
    <KeyFigure className="latest-figure" value={date(on)} open={(view) => ({ ...view, subject: { table: 'projects', id: project } })} note={names.title('projects', project, 'name')}>
      {t('overview.key.latest')}
    </KeyFigure>
  )
}
