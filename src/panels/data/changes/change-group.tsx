import { useState } from 'react'
import { useTranslator } from '../../../i18n/use-translator'
import type { Table } from '../../../model/column'
import type { RowChange } from '../../../state/versions/compare-tables'
import { isAccepted } from '../../../state/versions/candidate'
import { rowLabel, type RowWording } from './cell-words'
import type { Decisions } from './decisions'
import { FieldChanges } from './field-changes'

/** Rows that are drawn at first, and with every wish for more. */
const PAGE = 50

interface Props {
  readonly kind: RowChange['kind']
  readonly changes: readonly RowChange[]
  readonly before: Table
  readonly after: Table
  readonly wording: RowWording
  readonly decisions: Decisions | undefined
}

/** All rows that one thing happens to, each and all of them to be accepted or rejected. */
export function ChangeGroup({ kind, changes, before, after, wording, decisions }: Props) {
  const { t } = useTranslator()
  const [shown, setShown] = useState(PAGE)
  if (changes.length === 0) return null
  const accepted = decisions ? changes.filter((change) => isAccepted(change, decisions.rejected)).length : changes.length
  return (
    <details className={`changes-group changes-${kind}`} open={changes.length <= PAGE}>
      <summary>
        <span className="changes-sign" aria-hidden="true" />
        {t(`changes.${kind}`, { n: changes.length })}
        {accepted !== changes.length && <small>{t('changes.accepted-of', { accepted, n: changes.length })}</small>}
      </summary>
      {decisions && (
        <p className="changes-tools">
          <button type="button" className="tool" disabled={accepted === changes.length} onClick={() => decisions.setAll(changes, true)}>
            {t('changes.accept-all')}
          </button>
          <button type="button" className="tool" disabled={accepted === 0} onClick={() => decisions.setAll(changes, false)}>
            {t('changes.reject-all')}
          </button>
        </p>
      )}
      <ul className="changes-rows">
        {changes.slice(0, shown).map((change) => (
          <RowItem key={change.key} change={change} before={before} after={after} wording={wording} decisions={decisions} />
        ))}
      </ul>
      {changes.length > shown && (
        <button type="button" onClick={() => setShown(shown + PAGE)}>
          {t('changes.more', { n: Math.min(PAGE, changes.length - shown) })}
        </button>
      )}
    </details>
  )
}

function RowItem({ change, before, after, wording, decisions }: Omit<Props, 'kind' | 'changes'> & { readonly change: RowChange }) {
  const { t } = useTranslator()
  const row = change.kind === 'removed' ? rowLabel(before, change.before, wording) : rowLabel(after, change.after, wording)
  const key = change.key.replaceAll('\t', ' · ')
  const off = decisions !== undefined && !isAccepted(change, decisions.rejected)
  const partly = decisions !== undefined && change.kind === 'changed' && !off && change.fields.some(({ column }) => decisions.rejected.has(`${change.key}\u0000${column}`))
  const label = (
    <>
      <span className="changes-row">{row}</span> {row !== key && <code>{key}</code>}
    </>
  )
  return (
    <li className={off ? 'changes-off' : undefined}>
      {decisions ? (
        <label>
          <input
            type="checkbox"
            checked={!off}
            ref={(box) => {
              if (box) box.indeterminate = partly
            }}
            aria-label={t('changes.accept-row', { row })}
            onChange={() => decisions.toggle(change)}
          />
          <span>{label}</span>
        </label>
      ) : (
        <p>{label}</p>
      )}
      {change.kind === 'changed' && <FieldChanges change={change} before={before} after={after} wording={wording} decisions={decisions} />}
    </li>
  )
}
