import { useTranslator } from '../../i18n/use-translator'
import { tableSchema } from '../../model/data-package'
import type { FieldSchema } from '../../model/schema'
import { FieldValue } from './field-value'
import { listOf, type PlainRecord } from './use-record'

/** What the panel says elsewhere, or beside another column. */
const ELSEWHERE = new Set(['id', 'code', 'point', 'summary_en', 'scope_en', 'source_name', 'source_url', 'confidence', 'latitude', 'longitude', 'value_currency', 'value_note'])
const TITLES = /^(name|title|short|label)_(en|ja|ru)$/

/** Every column of a record with its label from the schema; what is blank is named, not left out. */
export function FieldList({ table, record }: { readonly table: string; readonly record: PlainRecord }) {
  const { t, language, list } = useTranslator()
  const schema = tableSchema(table)
  const isShown = ({ name }: FieldSchema): boolean => !ELSEWHERE.has(name) && !name.startsWith('short_') && (!TITLES.test(name) || !name.endsWith(`_${language}`))
  const fields = schema.fields.filter(isShown)
  const isBlank = ({ name }: FieldSchema): boolean => listOf(record[name]).length === 0
  const blank = fields.filter((field) => isBlank(field) && !TITLES.test(field.name) && !/_(ja|ru)$/.test(field.name))
  return (
    <>
      <dl className="subject-fields">
        {fields
          .filter((field) => !isBlank(field))
          .map((field) => (
            <div key={field.name}>
              <dt>{field.title[language]}</dt>
              <dd>
                <FieldValue field={field} schema={schema} record={record} />
              </dd>
            </div>
          ))}
      </dl>
      {blank.length > 0 && <p className="subject-blank">{t('subject.blank', { fields: list(blank.map((field) => field.title[language])) })}</p>}
    </>
  )
}
