import { useTranslator } from '../../i18n/use-translator'
import { useAggregates, useRows } from '../../state/use-engine'
import { useView } from '../../state/use-view'
import { Figure } from '../figure'
import { useSpecContext } from '../use-spec-context'
import { NAMING_QUERY, crosswalkRowQueries, readCrosswalk } from './crosswalk-rows'
import { crosswalkSpec } from './crosswalk-spec'
import './crosswalk.css'

/** The eight points against Russia's twelve national projects, sourced and inferred told apart. */
export function CrosswalkPage() {
  const { t } = useTranslator()
  const { language } = useView()
  const context = useSpecContext()
  const rows = useRows(crosswalkRowQueries(language))
  const naming = useAggregates([NAMING_QUERY])?.[0]
  return (
    <div className="crosswalk">
      <h1>{t('page.crosswalk')}</h1>
      <p>{t('crosswalk.lead')}</p>
      <Figure spec={rows && naming && crosswalkSpec(readCrosswalk(rows, naming), context)} height={720} />
    </div>
  )
}
