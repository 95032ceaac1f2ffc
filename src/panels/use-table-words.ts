import { useMemo } from 'react'
import { useTranslator } from '../i18n/use-translator'
import type { DataTableWords } from '../widgets/data-table-column'

/** Everything a table says, in the reader's language. */
export function useTableWords(): DataTableWords {
  const { t } = useTranslator()
  return useMemo(
    () => ({
      noData: t('figure.no-data'),
      keys: t('table.keys'),
      menuOf: (column) => t('table.menu', { column }),
      ascending: t('table.ascending'),
      descending: t('table.descending'),
      original: t('table.original'),
      moveBack: t('table.move-back'),
      moveOn: t('table.move-on'),
      pin: t('table.pin'),
      unpin: t('table.unpin'),
      hide: t('table.hide'),
      sortedBy: (place, descending) => t(descending ? 'table.sorted.descending' : 'table.sorted.ascending', { place }),
      copied: (n) => t('table.copied', { n }),
    }),
    [t],
  )
}
