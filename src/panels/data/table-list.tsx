import { useTranslator } from '../../i18n/use-translator'
import { tableSchemas } from '../../model/data-package'
import { NO_FILTER } from '../../model/filter'
import type { TableSchema } from '../../model/schema'
import { useAtlas } from '../../state/atlas-context'
import { csvFile } from '../../state/csv-file'
import { tableFile } from '../../state/table-file'
import { fileName } from '../file-name'
import { DictionaryLink } from './dictionary-link'
import type { useCoverage } from './use-coverage'
import type { Descriptions } from './use-descriptions'
import { useSaving } from './use-saving'

const FORMATS = ['csv', 'xlsx', 'json'] as const

interface Props {
  readonly coverage: ReturnType<typeof useCoverage>
  readonly descriptions: Descriptions | undefined
}

/** Every table: what a row is, how many there are, how they hang together, and the files. */
export function TableList({ coverage, descriptions }: Props) {
  const { t, language, number } = useTranslator()
  const { save, report } = useSaving()
  return (
    <>
      <p>{t('data.tables.checked')}</p>
      <div className="data-scroll">
        <table className="data-tables">
          <thead>
            <tr>
              <th scope="col">{t('data.column.table')}</th>
              <th scope="col">{t('data.column.row')}</th>
              <th scope="col" className="numeric">{t('data.column.rows')}</th>
              <th scope="col">{t('data.column.key')}</th>
              <th scope="col">{t('data.column.links')}</th>
              <th scope="col">{t('data.column.files')}</th>
            </tr>
          </thead>
          <tbody>
            {tableSchemas.map((schema) => (
              <tr key={schema.name}>
                <th scope="row">
                  <DictionaryLink table={schema.name}>{schema.title[language]}</DictionaryLink>
                  <code>{schema.name}</code>
                </th>
                <td>{descriptions?.get(schema.name)?.description[language]}</td>
                <td className="numeric">{coverage ? number(coverage.get(schema.name)?.rows ?? 0) : '…'}</td>
                <td>
                  <code>{schema.primaryKey.join(' + ')}</code>
                </td>
                <td>
                  <References schema={schema} />
                </td>
                <td className="data-files">
                  <TableFiles schema={schema} save={save} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <output className="data-report">{report}</output>
    </>
  )
}

function References({ schema }: { readonly schema: TableSchema }) {
  const { language } = useTranslator()
  const targets = new Set(schema.foreignKeys.map(({ table }) => table))
  const titles = tableSchemas.filter(({ name }) => targets.has(name))
  if (titles.length === 0) return <span className="data-none">–</span>
  return titles.map(({ name, title }, index) => (
    <span key={name}>
      {index > 0 && ', '}
      <DictionaryLink table={name}>{title[language]}</DictionaryLink>
    </span>
  ))
}

function TableFiles({ schema, save }: { readonly schema: TableSchema; readonly save: ReturnType<typeof useSaving>['save'] }) {
  const { t, language } = useTranslator()
  const { shown } = useAtlas()
  const title = schema.title[language]
  const columns = schema.fields.map(({ name }) => name)
  const table = shown.data.tables[schema.name]
  return (
    <>
      {table &&
        FORMATS.map((format) => (
          <button
            key={format}
            type="button"
            className="tool"
            aria-label={t('changes.file-of', { title, format: format.toUpperCase() })}
            onClick={() => save(fileName(schema.name, NO_FILTER, format), () => tableFile(table, format))}
          >
            {format.toUpperCase()}
          </button>
        ))}
      <button type="button" className="tool" aria-label={t('data.template.of', { title })} onClick={() => save(fileName(`${schema.name}-template`, NO_FILTER, 'csv'), () => csvFile(columns, []))}>
        {t('data.template')}
      </button>
    </>
  )
}
