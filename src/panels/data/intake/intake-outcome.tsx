import { useTranslator } from '../../../i18n/use-translator'
import type { IntakeState } from '../../../state/intake/intake-state'
import { countRows, isBlocking, type IntakeTable } from '../../../state/intake/intake-table'

interface Props {
  readonly state: IntakeState
  readonly tables: readonly IntakeTable[]
}

/** What has become of all rows so far, always in sight and spoken when it changes. */
export function IntakeOutcome({ state, tables }: Props) {
  const { t } = useTranslator()
  const reading = state.files.some(({ work }) => work !== 'idle')
  const { records, accepted, held, skipped } = countRows(tables)
  const said = tables.length > 1 || reading || state.done
  const questions = new Set(tables.filter(({ absence }) => absence === undefined || absence === 'no-table').flatMap((table) => table.questions.filter(isBlocking))).size
  return (
    <p className={said || questions > 0 ? 'intake-outcome' : 'spoken'} role="status">
      {state.done && `${t('files.done')} `}
      {state.files.length > 0 && (reading ? t('files.outcome.reading') : t('files.outcome', { rows: records, accepted, held, skipped }))}
      {questions > 0 && !reading && ` ${t('files.outcome.questions', { n: questions })}`}
    </p>
  )
}
