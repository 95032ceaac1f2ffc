import { lazy } from 'react'
import type { RowsQuery } from '../engine/engine'
import { useTranslator } from '../i18n/use-translator'
import './download-menu.css'
import { ToolMenu } from './tool-menu'

export interface TableDownloadProps {
  readonly table: string
  /** As shown, in the present order; `title` and derived columns may be among them. */
  readonly columns: readonly string[]
  readonly query: Pick<RowsQuery, 'sort' | 'where' | 'except'>
}

const Items = lazy(async () => ({ default: (await import('./table-download-items')).TableDownloadItems }))

/** A table to take away: the rows and columns shown, or everything. Stands in the `tools` of a table. */
export function TableDownload(table: TableDownloadProps) {
  const { t } = useTranslator()
  return <ToolMenu label={t('pictures.table')}>{(menu) => <Items {...table} {...menu} />}</ToolMenu>
}
