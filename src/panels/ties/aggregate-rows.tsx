import { useTranslator } from '../../i18n/use-translator'
import { useAtlas } from '../../state/atlas-context'
import { useRows } from '../../state/use-engine'
import { useView } from '../../state/use-view'
import { SubjectLink } from '../subject-link'

/** Rows that stand for many ties or none in particular: listed, never counted. */
export function AggregateRows() {
  const { t } = useTranslator()
  const { names } = useAtlas()
  const { language } = useView()
  const rows = useRows([{ table: 'regional_ties', columns: ['id'], where: { row_kind: ['aggregate'] }, language }])?.[0]
  if (!rows || rows.rows.length === 0) return null
  return (
    <section aria-labelledby="ties-aggregates">
      <h2 id="ties-aggregates">{t('ties.aggregates.title')}</h2>
      <p className="ties-note">{t('ties.aggregates.rule', { n: rows.rows.length })}</p>
      <ul className="ties-aggregates">
        {rows.rows.map(([cell]) => {
          const id = String(cell)
          return (
            <li key={id}>
              <SubjectLink subject={{ table: 'regional_ties', id }}>
                {t('ties.pair', { prefecture: names.title('regional_ties', id, 'jp_entity'), region: names.title('regional_ties', id, 'ru_entity') })}
              </SubjectLink>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
