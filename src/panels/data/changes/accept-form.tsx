import { useState } from 'react'
import { useTranslator } from '../../../i18n/use-translator'
import { tableSchema } from '../../../model/data-package'
import { useAtlas } from '../../../state/atlas-context'
import { StoreFull } from '../../../state/versions/kept-versions'
import type { Load } from '../../../state/versions/load'
import { UnfitRow } from '../../../state/versions/read-stored-table'
import { useShowVersion } from '../use-show-version'

interface Props {
  /** How many changes are accepted. */
  readonly count: number
  /** Names of the files, from which the version takes its name at first. */
  readonly suggestedName: string
  readonly load: () => Omit<Load, 'name'>
  readonly onAccepted: () => void
  readonly onCancel: () => void
}

type Outcome = { readonly kind: 'working' | 'full' } | { readonly kind: 'unfit'; readonly table: string } | { readonly kind: 'failed'; readonly reason: string }

/** Names the version and makes it. Where the browser has no room for it, the data stay as they were and the reader is told what to do. */
export function AcceptForm({ count, suggestedName, load, onAccepted, onCancel }: Props) {
  const { t, language } = useTranslator()
  const { data } = useAtlas()
  const { recordShown } = useShowVersion()
  const [name, setName] = useState(suggestedName)
  const [outcome, setOutcome] = useState<Outcome>()
  const accept = async (onlyHere: boolean): Promise<void> => {
    setOutcome({ kind: 'working' })
    const before = data.state().active.version.id
    try {
      const { id } = await data.accept({ ...load(), name: name.trim() || suggestedName }, { onlyHere })
      recordShown(before, id)
      onAccepted()
    } catch (error) {
      setOutcome(outcomeOf(error))
    }
  }
  const busy = outcome?.kind === 'working'
  return (
    <form
      className="changes-accept"
      onSubmit={(event) => {
        event.preventDefault()
        void accept(false)
      }}
    >
      <label>
        {t('changes.name')}
        <input value={name} maxLength={120} onChange={(event) => setName(event.target.value)} />
      </label>
      <button type="submit" className="primary" disabled={count === 0 || busy}>
        {t('changes.accept', { n: count })}
      </button>
      <button type="button" disabled={busy} onClick={onCancel}>
        {t('changes.cancel')}
      </button>
      <div role="status">
        {busy && <p>{t('changes.accepting')}</p>}
        {outcome?.kind === 'unfit' && <p>{t('changes.unfit', { table: tableSchema(outcome.table).title[language] })}</p>}
        {outcome?.kind === 'failed' && <p>{t('changes.failed', { reason: outcome.reason })}</p>}
        {outcome?.kind === 'full' && (
          <>
            <p>{t('changes.full')}</p>
            <button type="button" onClick={() => void accept(true)}>
              {t('changes.only-here')}
            </button>
          </>
        )}
      </div>
    </form>
  )
}

function outcomeOf(error: unknown): Outcome {
  if (error instanceof StoreFull) return { kind: 'full' }
  if (error instanceof UnfitRow) return { kind: 'unfit', table: error.table }
  return { kind: 'failed', reason: error instanceof Error ? error.message : String(error) }
}
