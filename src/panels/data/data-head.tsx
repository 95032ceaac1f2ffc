import { useTranslator } from '../../i18n/use-translator'
import { tableSchemas } from '../../model/data-package'
import { NO_FILTER } from '../../model/filter'
import { useAtlas } from '../../state/atlas-context'
import { fileName } from '../file-name'
import type { useCoverage } from './use-coverage'
import { useSaving } from './use-saving'

/** What the page holds in all, and the whole of it to take away. */
export function DataHead({ coverage }: { readonly coverage: ReturnType<typeof useCoverage> }) {
  const { t } = useTranslator()
  const { engine, shown } = useAtlas()
  const { save, report } = useSaving()
  const rows = coverage && [...coverage.values()].reduce((sum, table) => sum + table.rows, 0)
  const saveAll = (): void =>
    save(fileName('data-package', NO_FILTER, 'zip'), async () => (await import('../../state/package-file')).packageFile(shown))
  return (
    <header className="data-head">
      <h1>{t('page.data')}</h1>
      <p>{t('data.intro')}</p>
      <dl className="data-facts">
        <div>
          <dt>{t('data.tables.count', { n: tableSchemas.length })}</dt>
          <dd>{rows === undefined ? '…' : t('data.rows.count', { n: rows })}</dd>
        </div>
        <div>
          <dt>{t('data.fingerprint', { fingerprint: engine.fingerprint })}</dt>
          <dd>{t('data.fingerprint.about')}</dd>
        </div>
        <div>
          <dt>
            <button type="button" className="primary" onClick={saveAll}>
              {t('data.package')}
            </button>
          </dt>
          <dd>
            {t('data.package.about')} <output>{report}</output>
          </dd>
        </div>
      </dl>
    </header>
  )
}
