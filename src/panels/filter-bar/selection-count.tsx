import { useTranslator } from '../../i18n/use-translator'
import { useDimensions } from '../../state/use-dimensions'
import { useAggregates } from '../../state/use-engine'
import { useView } from '../../state/use-view'
import { MAIN_TABLES, mainTable } from './main-table'
import './selection-count.css'

/** How many rows of the page's table the selection leaves, which of them count by themselves, and what does not narrow it. */
export function SelectionCount() {
  const { t, list } = useTranslator()
  const view = useView()
  const table = mainTable(view)
  const dimensions = useDimensions(MAIN_TABLES)
  const [answer] = useAggregates([{ table, by: [] }]) ?? []
  const idle = Object.keys(view.filter.chosen).filter((dimension) => dimensions && !dimensions[table].some((one) => one === dimension))
  const narrowed = answer && answer.rows !== answer.wholeRows
  return (
    <p className="filter-count" role="status">
      {answer && <strong>{narrowed ? t(`filter.some.${table}`, { some: answer.rows, n: answer.wholeRows }) : t(`filter.all.${table}`, { n: answer.wholeRows })}</strong>}
      {answer && answer.rows !== answer.count && <span className="filter-overlap">{t(`filter.overlap.${table === 'regional_ties' ? 'ties' : 'projects'}`, { counted: answer.count, n: answer.rows - answer.count })}</span>}
      {idle.length > 0 && <span className="filter-idle">{t(`filter.idle.${table}`, { dimensions: list(idle.map((dimension) => t(`dimension.${dimension as keyof typeof view.filter.chosen}`))) })}</span>}
    </p>
  )
}
