import { useTranslator } from '../../../i18n/use-translator'
import type { Problem } from '../../../model/problem'
import { groupProblems } from '../../../state/intake/grouped-problems'
import { FILE_LIMITS } from '../../../state/intake/reading-options'
import { useBytes } from './use-bytes'

const FORMATS: Readonly<Record<string, 'old-workbook' | 'pdf' | 'empty'>> = { 'old-workbook': 'old-workbook', pdf: 'pdf', 'The file is empty': 'empty' }

/** What is wrong with a file as a whole. */
export function FileProblems({ problems }: { readonly problems: readonly Problem[] }) {
  const { t, number } = useTranslator()
  const explain = useExplanation()
  return (
    <ul className="intake-file-problems">
      {groupProblems(problems).map(({ code, severity, problems: [first], count }) => (
        <li key={code} data-severity={severity}>
          <strong>{t(`files.reason.${code}`)}</strong>
          {count > 1 && ` (${number(count)})`}
          {'. '}
          {(first && explain(first)) ?? t(`files.remedy.${code}`)}
          {first !== undefined && first.line > 0 && ` ${t('files.problem.line')} ${number(first.line)}.`}
        </li>
      ))}
    </ul>
  )
}

/** A sentence for the very case, where there is one. */
function useExplanation(): (problem: Problem) => string | undefined {
  const { t } = useTranslator()
  const bytes = useBytes()
  return ({ code, cell }) => {
    if (code === 'format-error') {
      const format = Object.hasOwn(FORMATS, cell) ? FORMATS[cell] : undefined
      return format && t(`files.format.${format}`)
    }
    if (code !== 'file-limit') return undefined
    if (cell === 'size' || cell === 'wholeSize') return t(`files.limit.${cell}`, { limit: bytes(FILE_LIMITS[cell]) })
    if (cell === 'columns') return t('files.limit.columns', { limit: FILE_LIMITS.columns })
    return t('files.limit.time', { limit: FILE_LIMITS.time / 60_000 })
  }
}
