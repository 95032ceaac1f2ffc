import { useTranslator } from '../../../i18n/use-translator'
import { chooseValues } from '../../../model/filter'
import { useAtlas } from '../../../state/atlas-context'
import { useUpdateView, useView } from '../../../state/use-view'
import type { View } from '../../../state/view'
import { sinceOf, SINCE } from '../../../state/versions/asked-versions'
import type { Version } from '../../../state/versions/version'
import { useChangeCounts } from './use-change-counts'
import { useVersionWords } from '../../use-version-words'

const PAGES = { projects: 'projects', documents: 'documents', regional_ties: 'ties', claims: 'claims' } as const

/** Which earlier version rows are marked against, and how many are new or changed: each number opens its rows. */
export function SinceChoice({ versions }: { readonly versions: readonly Version[] }) {
  const { t } = useTranslator()
  const { shown } = useAtlas()
  const view = useView()
  const update = useUpdateView()
  const { nameOf } = useVersionWords()
  const counts = useChangeCounts()
  const others = versions.filter(({ id }) => id !== shown.version.id)
  const since = sinceOf(view, shown.version, versions)
  const open = (table: keyof typeof PAGES): void =>
    update((now) => ({ ...now, page: PAGES[table], filter: chooseValues(now.filter, 'change', ['changed', 'new']) }))
  return (
    <div className="versions-since">
      <label>
        {t('versions.since')}
        <select value={since && since.id !== shown.version.id ? since.id : ''} onChange={(event) => update((now) => withSince(now, event.target.value))}>
          {(!since || since.id === shown.version.id) && <option value="">–</option>}
          {others.map((version) => (
            <option key={version.id} value={version.id}>
              {nameOf(version)}
            </option>
          ))}
        </select>
      </label>
      {counts && (
        <ul>
          {(Object.keys(PAGES) as (keyof typeof PAGES)[]).map((table) => {
            const { added, changed } = counts[table]
            if (added + changed === 0) return null
            return (
              <li key={table}>
                <button type="button" className="link" onClick={() => open(table)}>
                  {t(`page.${PAGES[table]}`)}: {t('changes.added', { n: added })}, {t('changes.changed', { n: changed })}
                </button>
              </li>
            )
          })}
        </ul>
      )}
      {!counts && since && <p>{t('versions.since.none')}</p>}
    </div>
  )
}

function withSince(view: View, id: string): View {
  return { ...view, options: { ...view.options, [SINCE]: id } }
}
