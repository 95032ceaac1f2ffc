import { useId, useState } from 'react'
import { useTranslator } from '../../i18n/use-translator'
import type { Dimension } from '../../model/dimension'
import { chooseValues, toggleValue } from '../../model/filter'
import { useAtlas } from '../../state/atlas-context'
import { useAggregates } from '../../state/use-engine'
import { useAskedView, useUpdateView } from '../../state/use-view'
import { valueText } from '../use-clause-text'
import type { MainTable } from './main-table'
import { matchingOptions, optionsOf, type Option } from './options'
import './option-list.css'

/** Lists longer than this can be searched. */
const LONG = 10

interface Props {
  readonly dimension: Dimension
  /** The page's table, and the one whose rows are counted beside the options. */
  readonly own: MainTable
  readonly table: MainTable
}

/** The values of one dimension with the rows each would leave, the rest of the selection given. */
export function OptionList({ dimension, own, table }: Props) {
  const translator = useTranslator()
  const { t, language } = translator
  const { names } = useAtlas()
  const { filter } = useAskedView()
  const update = useUpdateView()
  const heading = useId()
  const [sought, setSought] = useState('')
  const [answer] = useAggregates([{ table, by: [{ column: dimension }], except: [dimension] }]) ?? []
  if (!answer) return <div className="filter-options" aria-busy="true" />
  const chosen = filter.chosen[dimension] ?? []
  const options = optionsOf(dimension, answer.groups, chosen, (value) => valueText(dimension, value, names, translator), new Intl.Collator(language, { numeric: true }))
  const shown = matchingOptions(options, sought)
  const most = Math.max(1, ...options.map(({ count }) => count))
  return (
    <div className="filter-options" role="group" aria-labelledby={heading}>
      <header>
        <h3 id={heading}>{t(`dimension.${dimension}`)}</h3>
        <p>{own === table ? t(`filter.counts.${table}`) : `${t(`filter.idle.short.${own}`)} ${t(`filter.counts.${table}`)}`}</p>
        {chosen.length > 0 && (
          <button type="button" className="link" onClick={() => update((view) => ({ ...view, filter: chooseValues(view.filter, dimension, []) }))}>
            {t('filter.any')}
          </button>
        )}
      </header>
      {options.length > LONG && (
        <input type="search" value={sought} aria-label={t('filter.find', { dimension: t(`dimension.${dimension}`) })} placeholder={t('filter.find.short')} autoComplete="off" spellCheck={false} onChange={(event) => setSought(event.target.value)} />
      )}
      <ul>
        {shown.map((option) => (
          <OptionItem key={option.value} option={option} most={most} point={dimension === 'point'} onToggle={() => update((view) => ({ ...view, filter: toggleValue(view.filter, dimension, option.value) }))} />
        ))}
      </ul>
      <p role="status">{shown.length === 0 && t('filter.find.none')}</p>
    </div>
  )
}

interface ItemProps {
  readonly option: Option
  /** The highest count of all options: its bar is full. */
  readonly most: number
  readonly point: boolean
  readonly onToggle: () => void
}

function OptionItem({ option: { value, label, count, chosen, unmatched }, most, point, onToggle }: ItemProps) {
  const { t, number } = useTranslator()
  return (
    <li>
      <label className={count === 0 && !chosen ? 'filter-option none' : 'filter-option'}>
        <input type="checkbox" checked={chosen} onChange={onToggle} />
        {point && value.length === 1 && (
          <span className="badge" data-point={value} aria-hidden="true">
            {value}
          </span>
        )}
        <span className="filter-option-label">
          {label}
          {unmatched && <em> {t('filter.unmatched')}</em>}
        </span>
        <span className="filter-option-count">{number(count)}</span>
        <span className="filter-option-bar" aria-hidden="true" style={{ inlineSize: `${(count / most) * 100}%` }} />
      </label>
    </li>
  )
}
