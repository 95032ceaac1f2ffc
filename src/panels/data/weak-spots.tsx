import { useTranslator } from '../../i18n/use-translator'
import { tableSchema } from '../../model/data-package'
import { BLANK } from '../../model/dimension'
import { chooseValues, NO_FILTER, type Filter } from '../../model/filter'
import { knownIssuesAddress } from '../../state/known-issues'
import { useUpdateView } from '../../state/use-view'
import type { useCoverage } from './use-coverage'
import { useWeakCounts } from './use-weak-counts'

/** What no count can show. */
const WRITTEN = ['status', 'hold', 'dates', 'points', 'places', 'audit'] as const
const WITHOUT_REGION = chooseValues(NO_FILTER, 'region', [BLANK])
const FIRM = chooseValues(NO_FILTER, 'confidence', ['high'])

/** What a reader should know before relying on a figure: counted where it can be counted, in words where it cannot. */
export function WeakSpots({ coverage }: { readonly coverage: ReturnType<typeof useCoverage> }) {
  const { t } = useTranslator()
  const counts = useWeakCounts()
  const known = (table: string, column: string): number =>
    coverage?.get(table)?.filled[tableSchema(table).fields.findIndex(({ name }) => name === column)] ?? 0
  return (
    <>
      <p>{t('data.issues.intro')}</p>
      <ul className="data-issues">
        {counts && (
          <>
            <li>
              <Rows page="documents" filter={FIRM}>
                {t('data.issues.register', { n: counts.documents.rows, high: counts.firmDocuments.rows })}
              </Rows>
            </li>
            <li>{t('data.issues.overlaps', { rows: counts.projects.rows, count: counts.projects.count })}</li>
            <li>
              <Rows page="projects" filter={WITHOUT_REGION}>
                {t('data.issues.unplaced', { rows: counts.projects.rows, without: counts.withoutRegion.rows, neither: counts.withoutPlace.rows })}
              </Rows>
            </li>
            <li>{t('data.issues.started', { rows: counts.projects.rows, started: known('projects', 'started_on'), amount: known('projects', 'value_amount') })}</li>
            <li>{t('data.issues.aggregates', { rows: counts.ties.rows, count: counts.ties.count })}</li>
            <li>{t('data.issues.inferred', { rows: counts.nationalProjects.rows, inferred: counts.inferred.rows })}</li>
          </>
        )}
        {WRITTEN.map((issue) => (
          <li key={issue}>{t(`data.issues.${issue}`)}</li>
        ))}
      </ul>
      <p>
        <a href={knownIssuesAddress} download="known-issues.md">
          {t('data.issues.full')}
        </a>
      </p>
    </>
  )
}

interface RowsProps {
  readonly page: 'projects' | 'documents'
  readonly filter: Filter
  readonly children: string
}

/** A sentence with the way to the rows it counts. */
function Rows({ page, filter, children }: RowsProps) {
  const { t } = useTranslator()
  const update = useUpdateView()
  return (
    <>
      {children}{' '}
      <button type="button" className="link" onClick={() => update((view) => ({ ...view, page, filter }))}>
        {t('data.issues.rows')}
      </button>
    </>
  )
}
