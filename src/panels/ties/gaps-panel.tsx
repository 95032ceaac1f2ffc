import { useTranslator } from '../../i18n/use-translator'
import { isChosen, toggleValue } from '../../model/filter'
import { useAggregates, useRows } from '../../state/use-engine'
import { useUpdateView, useView } from '../../state/use-view'
import type { Page } from '../../state/view'
import { SubjectLink } from '../subject-link'
import { GAP_QUERIES, gapRowQueries, readGaps, type GapProject } from './gaps'

/** Where projects and ties do not meet: each number leads to its rows. */
export function GapsPanel() {
  const { t } = useTranslator()
  const { language } = useView()
  const results = useAggregates(GAP_QUERIES)
  const rows = useRows(gapRowQueries(language))
  if (!results || !rows) return <section className="ties-gaps" aria-busy="true" />
  const gaps = readGaps(results, rows)
  return (
    <section className="ties-gaps" aria-labelledby="ties-gaps">
      <h2 id="ties-gaps">{t('ties.gaps.title')}</h2>
      <p className="ties-note">{t('ties.gaps.rule')}</p>
      <div className="ties-gap-numbers">
        <GapNumber n={gaps.tiesWithout} of={gaps.ties} link="without-project" page="ties" />
        <GapNumber n={gaps.projectsWithout} of={gaps.projects} link="without-tie" page="projects" />
      </div>
      <GapList label={t('ties.gaps.beside', { n: gaps.besideTie.length })} projects={gaps.besideTie} />
      <GapList label={t('ties.gaps.no-pair', { n: gaps.withoutPair.length })} projects={gaps.withoutPair} />
    </section>
  )
}

interface NumberProps {
  readonly n: number
  readonly of: number
  readonly link: 'without-project' | 'without-tie'
  readonly page: Page
}

function GapNumber({ n, of, link, page }: NumberProps) {
  const { t, number } = useTranslator()
  const { filter } = useView()
  const update = useUpdateView()
  return (
    <button
      type="button"
      className="ties-gap"
      aria-pressed={isChosen(filter, 'link', link)}
      onClick={() => update((view) => ({ ...view, page: isChosen(view.filter, 'link', link) ? view.page : page, filter: toggleValue(view.filter, 'link', link) }))}
    >
      <span className="ties-gap-number">{number(n)}</span>
      <span>{t(`ties.gaps.${link}`, { n, m: of })}</span>
    </button>
  )
}

function GapList({ label, projects }: { readonly label: string; readonly projects: readonly GapProject[] }) {
  if (projects.length === 0) return <p className="ties-note">{label}</p>
  return (
    <details>
      <summary>{label}</summary>
      <ul>
        {projects.map(({ id, title }) => (
          <li key={id}>
            <SubjectLink subject={{ table: 'projects', id }}>{title}</SubjectLink>
          </li>
        ))}
      </ul>
    </details>
  )
}
