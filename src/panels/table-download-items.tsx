import { Header, MenuItem, MenuSection } from 'react-aria-components'
import { useTranslator } from '../i18n/use-translator'
import { fileColumns } from '../model/file-columns'
import { NO_FILTER, clausesOf } from '../model/filter'
import { useAtlas } from '../state/atlas-context'
import { saveFile } from '../state/save-file'
import { tableFile, type TablePart } from '../state/table-file'
import { extensionOf, TABLE_FORMATS } from '../state/table-format'
import { useRows } from '../state/use-engine'
import { useTableSchema } from '../state/use-table-schema'
import { useView } from '../state/use-view'
import { fileName } from './file-name'
import { MenuPopover } from './menu-popover'
import type { TableDownloadProps } from './table-download'
import type { OpenMenu } from './tool-menu'
import { useClauseText } from './use-clause-text'

/** `described`: a zip of the CSV beside a description of its columns, version and selection. */
const FORMATS = [...TABLE_FORMATS, 'described'] as const
type Format = (typeof FORMATS)[number]
type Extent = 'shown' | 'all'

/** The open menu of a table's files. */
export function TableDownloadItems({ table, columns, query, button, open, onOpen, onReport }: TableDownloadProps & OpenMenu) {
  const { t } = useTranslator()
  const { engine, shown, store } = useAtlas()
  const view = useView()
  const textOf = useClauseText()
  const { filter, language } = view
  const [counts] = useRows([{ table, columns: [], language, to: 0, ...query }]) ?? []
  const schema = useTableSchema(table)
  const held = shown.data.tables[table]
  const make = async (extent: Extent, format: Format): Promise<Blob> => {
    if (!held) throw new RangeError(`There is no table ${table}.`)
    const [answer] = extent === 'shown' ? await engine.rows([{ table, columns: [], language, ...query }], filter) : []
    const part: TablePart = answer ? { columns: fileColumns(schema, columns, language), rows: answer.indices } : {}
    if (format !== 'described') return tableFile(held, format, part)
    const { describedFile } = await import('../state/package-file')
    const selection = { conditions: clausesOf(filter).map(textOf), ...(filter.asOf !== undefined && { asOf: filter.asOf }), address: store.addressOf(view) }
    return describedFile(held, shown.version, part, extent === 'shown' ? selection : undefined)
  }
  const save = (extent: Extent, format: Format): void => {
    const name = fileName(table, extent === 'all' ? NO_FILTER : filter, format === 'described' ? 'zip' : extensionOf(format))
    make(extent, format).then(
      (content) => {
        saveFile(name, content)
        onReport(t('pictures.saved', { name }))
      },
      () => onReport(t('pictures.failed')),
    )
  }
  const about = { shown: counts && t('pictures.table.shown.about', { n: counts.total }), all: counts && t('pictures.table.all.about', { n: counts.of }) }
  return (
    <MenuPopover button={button} open={open} onOpen={onOpen} label={t('pictures.table.menu', { title: schema.title[language] })} withNotes>
      {(['shown', 'all'] as const).map((extent) => (
        <MenuSection key={extent}>
          <Header>
            {t(`pictures.table.${extent}`)} <span className="about">{about[extent]}</span>
          </Header>
          {FORMATS.map((format) => (
            <MenuItem key={format} textValue={`${t(`pictures.table.${extent}`)}: ${t(`changes.format.${format}`)}`} onAction={() => save(extent, format)}>
              {t(`changes.format.${format}`)}
            </MenuItem>
          ))}
        </MenuSection>
      ))}
    </MenuPopover>
  )
}
