import { useTranslator } from '../../../i18n/use-translator'
import type { Problem } from '../../../model/problem'
import type { IntakeTable } from '../../../state/intake/intake-table'
import { isMendable, realignRow, shiftable } from '../../../state/intake/mend-cells'
import { MendField } from './mend-field'
import { useExpected } from './use-expected'

interface Props {
  readonly problem: Problem
  readonly table: IntakeTable
  readonly onMend: (change: IntakeTable['choices']) => void
  readonly onShow: (line: number, column: string) => void
}

/** Where it is, what stands there, what should, and a field to put it right. */
export function ProblemRow({ problem, table, onMend, onShow }: Props) {
  const { t, number } = useTranslator()
  const expected = useExpected()(problem, table.schema)
  const { line, column, cell, severity, code } = problem
  const shifted = code === 'extra-cell' || code === 'missing-cell' ? shiftable(table, line) : undefined
  return (
    <div className="intake-problem" data-severity={severity}>
      {line > 0 ? (
        <button type="button" className="link" aria-label={t('files.problem.show', { line })} onClick={() => onShow(line, column)}>
          {t('files.problem.line')} {number(line)}
        </button>
      ) : (
        <span />
      )}
      <span className="intake-problem-column" title={column}>
        {column}
      </span>
      <span className="intake-problem-cell" title={cell}>
        {cell === '' ? <em>{t('files.problem.blank')}</em> : <q>{cell}</q>}
      </span>
      <span className="intake-problem-expected" title={expected}>
        {expected !== '' && (
          <>
            <span className="spoken">{t('files.problem.expected')}: </span>
            {expected}
          </>
        )}
      </span>
      {shifted ? (
        <button type="button" className="intake-shift" onClick={() => onMend(realignRow(table, shifted))}>
          {t('files.rows.realign')}
        </button>
      ) : isMendable(table, problem) ? <MendField key={`${line}-${column}-${cell}`} problem={problem} table={table} onMend={onMend} /> : <span />}
    </div>
  )
}
