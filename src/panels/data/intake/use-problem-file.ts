import { useTranslator } from '../../../i18n/use-translator'
import { csvFile } from '../../../state/csv-file'
import type { IntakeTable } from '../../../state/intake/intake-table'
import { problemCode } from '../../../state/intake/reading-options'
import { useExpected } from './use-expected'

const HEADS = ['line', 'column', 'value', 'code', 'reason', 'expected', 'suggestion', 'remedy'] as const

/** The problems of a table as a file, to be worked through where the table was made. */
export function useProblemFile(): (table: IntakeTable) => Promise<Blob> {
  const { t } = useTranslator()
  const expected = useExpected()
  return ({ problems, schema }) =>
    csvFile(
      HEADS.map((head) => t(`files.problem.${head}`)),
      problems.map((problem) => {
        const code = problemCode(problem.code)
        return [problem.line || null, problem.column, problem.cell, code, t(`files.reason.${code}`), expected(problem, schema), problem.suggestion ?? null, t(`files.remedy.${code}`)]
      }),
    )
}
