import { useTranslator } from '../../i18n/use-translator'
import { NO_FILTER, clausesOf } from '../../model/filter'
import { useUpdateView, useView } from '../../state/use-view'
import { AddToBriefing } from '../add-to-briefing'
import { useClauseText } from '../use-clause-text'
import { Chips } from './chips'
import { CopyLink } from './copy-link'
import { FilterButton } from './filter-button'
import { KnownChip } from './known-chip'
import { SearchField } from './search-field'
import { SelectionCount } from './selection-count'
import './filter-bar.css'

/** The selection in one row: search, filter, every condition with its ×, and how much of the page's table is left. */
export function FilterBar() {
  const { t } = useTranslator()
  const { filter, page } = useView()
  const update = useUpdateView()
  const clauses = clausesOf(filter)
  const textOf = useClauseText()
  return (
    <section className="filter-bar" aria-label={t('filter.title')}>
      <SearchField />
      <FilterButton chosen={clauses.length} />
      <KnownChip />
      <Chips clauses={clauses} />
      {clauses.length > 0 && (
        <button
          type="button"
          className="filter-clear"
          onClick={() => {
            document.querySelector<HTMLElement>('.filter-button')?.focus()
            update((view) => ({ ...view, filter: NO_FILTER }))
          }}
        >
          {t('filter.clear')}
        </button>
      )}
      <SelectionCount />
      <AddToBriefing label={t('briefing.add-view')} title={[t(`page.${page}`), ...clauses.map(textOf)].join(' · ')} />
      <CopyLink />
    </section>
  )
}
