import { useTranslator } from '../../../i18n/use-translator'
import type { Table } from '../../../model/column'
import { changeName } from '../../../state/versions/apply-changes'
import type { RowChange } from '../../../state/versions/compare-tables'
import { cellWords, type CellWords, type RowWording } from './cell-words'
import type { Decisions } from './decisions'

interface Props {
  readonly change: Extract<RowChange, { readonly kind: 'changed' }>
  readonly before: Table
  readonly after: Table
  readonly wording: RowWording
  /** Without it the changes are only shown. */
  readonly decisions: Decisions | undefined
}

/** Every field that differs, before and after: in the reader's words, and as the file spells it where that differs. */
export function FieldChanges({ change, before, after, wording, decisions }: Props) {
  const { t, language } = useTranslator()
  return (
    <ul className="changes-fields">
      {change.fields.map(({ column }) => {
        const title = wording.schema.fields.find(({ name }) => name === column)?.title[language] ?? column
        const name = changeName(change, column)
        const off = decisions?.rejected.has(name) ?? false
        return (
          <li key={column} className={off ? 'changes-off' : undefined}>
            {decisions ? (
              <label>
                <input type="checkbox" checked={!off && !decisions.rejected.has(changeName(change))} aria-label={t('changes.accept-field', { column: title })} onChange={() => decisions.toggle(change, column)} />
                {title}
              </label>
            ) : (
              <span className="changes-column">{title}</span>
            )}
            <span className="changes-values">
              <del>
                <CellText cell={cellWords(before, column, change.before, wording)} />
              </del>
              <span className="changes-arrow">
                <span aria-hidden="true">→</span>
                <span className="spoken">{t('changes.becomes')}</span>
              </span>
              <ins>
                <CellText cell={cellWords(after, column, change.after, wording)} />
              </ins>
            </span>
          </li>
        )
      })}
    </ul>
  )
}

function CellText({ cell: { words, raw } }: { readonly cell: CellWords }) {
  const { t } = useTranslator()
  if (raw === '') return <em>{t('changes.blank')}</em>
  return (
    <>
      {words}
      {words !== raw && <code> {raw}</code>}
    </>
  )
}
