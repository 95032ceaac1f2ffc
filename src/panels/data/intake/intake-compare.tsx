import { Suspense, lazy } from 'react'
import { useTranslator } from '../../../i18n/use-translator'
import type { IntakeStore } from '../../../state/intake/intake-store'
import { countRows, type IntakeTable } from '../../../state/intake/intake-table'
import { stageTables } from '../../../state/intake/stage-tables'

const ChangeReport = lazy(async () => ({ default: (await import('../changes/change-report')).ChangeReport }))

interface Props {
  readonly tables: readonly IntakeTable[]
  readonly store: IntakeStore
}

/** What would change, and the one place where it is accepted. */
export function IntakeCompare({ tables, store }: Props) {
  const { t } = useTranslator()
  const { held } = countRows(tables)
  return (
    <>
      <button type="button" className="link" onClick={() => store.step('check')}>
        {t('files.check')}
      </button>
      {held > 0 && <p>{t('files.compare.held', { n: held })}</p>}
      <Suspense fallback={<div aria-busy="true" />}>
        <ChangeReport staged={stageTables(tables)} onAccepted={store.accepted} onCancel={() => store.step('check')} />
      </Suspense>
    </>
  )
}
