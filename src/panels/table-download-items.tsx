import { MenuItem } from 'react-aria-components'
import { useTranslator } from '../i18n/use-translator'
import { tableSchema } from '../model/data-package'
import { fileColumns } from '../model/file-columns'
import { NO_FILTER } from '../model/filter'
import { useAtlas } from '../state/atlas-context'
import { saveFile } from '../state/save-file'
import { tableFile } from '../state/table-file'
import { useRows } from '../state/use-engine'
import { useView } from '../state/use-view'
import { fileName } from './file-name'
import { MenuPopover } from './menu-popover'
import type { TableDownloadProps } from './table-download'
import type { OpenMenu } from './tool-menu'

/** The open menu of a table's files. */
export function TableDownloadItems({ table, columns, query, button, open, onOpen, onReport }: TableDownloadProps & OpenMenu) {
  const { t } = useTranslator()
  const { engine } = useAtlas()
  const { filter, language } = useView()
  const [counts] = useRows([{ table, columns: [], language, to: 0, ...query }]) ?? []
  const schema = tableSchema(table)
  const save = (all: boolean): void => {
    const names = all ? schema.fields.map(({ name }) => name) : fileColumns(schema, columns, language)
    const name = fileName(table, all ? NO_FILTER : filter, 'csv')
    tableFile(engine, schema, names, language, all ? undefined : { filter, query }).then(
      (content) => {
        saveFile(name, content)
        onReport(t('pictures.saved', { name }))
      },
      () => onReport(t('pictures.failed')),
    )
  }
  return (
    <MenuPopover button={button} open={open} onOpen={onOpen} label={t('pictures.table.menu', { title: schema.title[language] })} withNotes>
      <MenuItem textValue={t('pictures.table.shown')} onAction={() => save(false)}>
        <span>{t('pictures.table.shown')}</span>{' '}
        {counts && <span className="about">{t('pictures.table.shown.about', { n: counts.total })}</span>}
      </MenuItem>
      <MenuItem textValue={t('pictures.table.all')} onAction={() => save(true)}>
        <span>{t('pictures.table.all')}</span>{' '}
        {counts && <span className="about">{t('pictures.table.all.about', { n: counts.of })}</span>}
      </MenuItem>
    </MenuPopover>
  )
}
