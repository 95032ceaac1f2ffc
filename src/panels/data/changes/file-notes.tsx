import { useTranslator } from '../../../i18n/use-translator'
import type { StagedTable } from '../../../state/staged-table'
import type { Comparison } from '../../../state/versions/compare-tables'

/** What a file leaves as it was: rows it holds back, columns it lacks, known rows that are only appended to. */
export function FileNotes({ staged: { schema, carried, held }, comparison }: { readonly staged: StagedTable; readonly comparison: Comparison }) {
  const { t, list, language } = useTranslator()
  const lacking = schema.fields.filter(({ name }) => !carried.includes(name)).map(({ title }) => title[language])
  const needed = schema.fields.filter(({ name, required }) => required && !carried.includes(name)).map(({ title }) => title[language])
  return (
    <ul className="changes-notes">
      {held > 0 && <li>{t('changes.held', { n: held })}</li>}
      {lacking.length > 0 && <li>{t('changes.lacking', { n: lacking.length, columns: list(lacking) })}</li>}
      {comparison.incomplete > 0 && <li>{t('changes.incomplete', { n: comparison.incomplete, columns: list(needed) })}</li>}
      {comparison.kept.length > 0 && <li>{t('changes.kept', { n: comparison.kept.length })}</li>}
    </ul>
  )
}
