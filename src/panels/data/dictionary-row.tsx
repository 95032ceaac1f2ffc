import type { Coverage } from '../../engine/engine'
import { useTranslator } from '../../i18n/use-translator'
import { tableSchema } from '../../model/data-package'
import { isDimension } from '../../model/dimension'
import { AllowedWords } from './allowed-words'
import { DictionaryLink } from './dictionary-link'
import { fieldRules } from './field-rules'
import type { FoundField } from './search-fields'
import type { NameBooks } from './use-name-books'

interface Props {
  readonly found: FoundField
  /** The column that the address names. */
  readonly current: boolean
  /** Whether to say which table the column is of. */
  readonly withTable: boolean
  readonly meaning: string | undefined
  readonly coverage: Coverage | undefined
  readonly books: NameBooks | undefined
}

export function DictionaryRow({ found: { table, field, index }, current, withTable, meaning, coverage, books }: Props) {
  const translator = useTranslator()
  const { t, language } = translator
  const references = table.foreignKeys.filter((key) => key.field === field.name)
  const { dimension } = field
  return (
    <tr id={`column-${table.name}-${field.name}`} className={current ? 'current' : undefined}>
      <th scope="row">
        <DictionaryLink table={table.name} column={field.name} label={t('data.field.link', { name: field.title[language] })}>
          {field.title[language]}
        </DictionaryLink>
        <code>{field.name}</code>
        {withTable && <span className="data-of">{table.title[language]}</span>}
      </th>
      <td>
        <p>{meaning}</p>
        {references.map((reference) => (
          <p key={reference.table} className="data-small">
            {t('data.field.refers')} <DictionaryLink table={reference.table} column={reference.targetField}>
              {tableSchema(reference.table).title[language]}
            </DictionaryLink>
          </p>
        ))}
        {dimension === 'date' && <p className="data-small">{t('data.field.filter.date')}</p>}
        {dimension !== undefined && isDimension(dimension) && <p className="data-small">{t('data.field.filter', { dimension: t(`dimension.${dimension}`) })}</p>}
        {field.aliases.length > 0 && <p className="data-small">{t('data.field.aliases', { aliases: field.aliases.join('\u00A0· ') })}</p>}
      </td>
      <td>
        <p>{fieldRules(field, translator)}</p>
        {field.enumeration && <AllowedWords field={field} words={field.enumeration} books={books} />}
      </td>
      <td className="data-known">{coverage && <Known filled={coverage.filled[index] ?? 0} rows={coverage.rows} />}</td>
    </tr>
  )
}

function Known({ filled, rows }: { readonly filled: number; readonly rows: number }) {
  const { t } = useTranslator()
  return (
    <>
      {t('data.field.from', { filled, rows })}
      <span className="data-bar" aria-hidden="true">
        <span style={{ inlineSize: `${(100 * filled) / Math.max(1, rows)}%` }} />
      </span>
    </>
  )
}
