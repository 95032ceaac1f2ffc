import { useId, useState } from 'react'
import { useTranslator } from '../../../i18n/use-translator'
import type { Problem } from '../../../model/problem'
import { useAtlas } from '../../../state/atlas-context'
import type { IntakeTable } from '../../../state/intake/intake-table'
import { alike, columnOf, mendProblems } from '../../../state/intake/mend-cells'

interface Props {
  readonly problem: Problem
  readonly table: IntakeTable
  readonly onMend: (change: IntakeTable['choices']) => void
}

/** Takes the suggestion or a typed value, for this row or for all like it; the rows are checked again. */
export function MendField({ problem, table, onMend }: Props) {
  const { t, number } = useTranslator()
  const { names } = useAtlas()
  const [value, setValue] = useState(problem.suggestion ?? '')
  const words = useId()
  const place = columnOf(table, problem.column)
  const field = table.rows?.columns.find(({ index }) => index === place)?.field
  const same = alike(table, problem)
  const unchanged = value.trim() === '' || value === problem.cell
  const apply = (problems: readonly Problem[]): void => onMend(mendProblems(table, problems, value))
  return (
    <form
      className="intake-mend"
      onSubmit={(event) => {
        event.preventDefault()
        if (!unchanged) apply([problem])
      }}
    >
      <input
        value={value}
        list={field?.enumeration ? words : undefined}
        aria-label={t('files.mend.label', { column: problem.column, line: number(problem.line) })}
        placeholder={field?.enumeration ? '' : problem.expected}
        onChange={({ currentTarget }) => setValue(currentTarget.value)}
      />
      {field?.enumeration && (
        <datalist id={words}>
          {field.enumeration.map((word) => (
            <option key={word} value={word}>
              {field.vocabulary === undefined ? word : names.label(field.vocabulary, word)}
            </option>
          ))}
        </datalist>
      )}
      <button type="submit" disabled={unchanged}>
        {value !== '' && value === problem.suggestion ? t('files.mend.use', { value }) : t('files.mend.apply')}
      </button>
      {same.length > 1 && (
        <button type="button" disabled={unchanged} onClick={() => apply(same)}>
          {t('files.mend.all', { n: same.length })}
        </button>
      )}
    </form>
  )
}
