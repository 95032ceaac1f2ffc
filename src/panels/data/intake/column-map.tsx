import { useState } from 'react'
import { useTranslator } from '../../../i18n/use-translator'
import type { IntakeTable } from '../../../state/intake/intake-table'
import './column-map.css'

type Columns = IntakeTable['grid']['plan']['columns']

interface Props {
  readonly table: IntakeTable
  /** The columns to show: all of them, or those that are asked about. */
  readonly columns: Columns
  /** The answer is wanted even if nothing is changed. */
  readonly asked?: boolean
  /** Field name by position of the column, `null` for an extra column. */
  readonly onChoose: (fields: readonly (string | null)[]) => void
}

/** Which column of the file is which field, with sample values as proof. Columns that are no field are kept as extra ones. */
export function ColumnMap({ table, columns, asked = false, onChoose }: Props) {
  const { t, language, number } = useTranslator()
  const found = table.grid.plan.columns.map(({ field }) => field?.name ?? null)
  const [draft, setDraft] = useState<{ readonly from: Columns; readonly fields: readonly (string | null)[] }>()
  const fields = draft?.from === table.grid.plan.columns ? draft.fields : found
  const choose = (at: number, name: string | null): void => {
    // A field has one column: the one that had it before becomes an extra one.
    setDraft({ from: table.grid.plan.columns, fields: fields.map((field, index) => (index === at ? name : field === name ? null : field)) })
  }
  const changed = fields.some((field, index) => field !== found[index])
  return (
    <div className="intake-columns">
      <div className="data-scroll" role="region" aria-label={t('files.columns')} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('files.columns.header')}</th>
              <th scope="col">{t('files.columns.field')}</th>
              <th scope="col">{t('files.columns.samples')}</th>
            </tr>
          </thead>
          <tbody>
            {columns.map(({ index, header, samples }) => (
              <tr key={index}>
                <th scope="row">{header || `${t('files.problem.column')} ${number(index + 1)}`}</th>
                <td>
                  <select aria-label={t('files.question.columns.of', { header: header || number(index + 1) })} value={fields[index] ?? ''} onChange={({ currentTarget }) => choose(index, currentTarget.value || null)}>
                    <option value="">{t('files.question.extra')}</option>
                    {table.schema?.fields.map(({ name, title }) => (
                      <option key={name} value={name}>
                        {title[language]}
                      </option>
                    ))}
                  </select>
                </td>
                <td className="intake-samples-of">
                  <span>{samples.join(' · ')}</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {(asked || changed) && (
        <button type="button" className="primary" onClick={() => onChoose(fields)}>
          {t('files.question.confirm')}
        </button>
      )}
    </div>
  )
}
