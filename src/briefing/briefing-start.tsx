import { useRef, useState } from 'react'
import { useTranslator } from '../i18n/use-translator'
import { newBriefing } from '../state/briefing/briefing'
import type { BriefingFault } from '../state/briefing/briefing-fault'
import { newCard } from '../state/briefing/new-scene'
import { readBriefing } from '../state/briefing/read-briefing'
import { briefingStore, useBriefings } from '../state/briefing/use-briefings'

interface Outcome {
  readonly file: string
  readonly taken: boolean
  readonly faults: readonly BriefingFault[]
}

/** A new briefing, one from a file, and the way back. */
export function BriefingStart({ onMade }: { readonly onMade: (id: string) => void }) {
  const { t, language } = useTranslator()
  const { canUndo, canRedo } = useBriefings()
  const input = useRef<HTMLInputElement>(null)
  const [outcome, setOutcome] = useState<Outcome>()
  const make = (): void => {
    const title = { [language]: t('briefing.untitled') }
    onMade(briefingStore.add(newBriefing(title, [newCard('opening', title)])).id)
  }
  const take = async (file: File | undefined): Promise<void> => {
    if (!file) return
    const { briefing, faults } = readBriefing(await file.text().catch(() => ''))
    setOutcome({ file: file.name, taken: briefing !== undefined, faults })
    if (briefing) onMade(briefingStore.add(briefing).id)
  }
  return (
    <div className="briefing-start">
      <button type="button" onClick={make}>
        {t('briefing.new')}
      </button>
      <button type="button" onClick={() => input.current?.click()}>
        {t('briefing.import')}
      </button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        aria-label={t('briefing.import')}
        hidden
        onChange={(event) => {
          void take(event.target.files?.[0])
          event.target.value = ''
        }}
      />
      <button type="button" disabled={!canUndo} onClick={briefingStore.undo}>
        {t('briefing.undo')}
      </button>
      <button type="button" disabled={!canRedo} onClick={briefingStore.redo}>
        {t('briefing.redo')}
      </button>
      <div role="status" className="briefing-import">
        {outcome && <p>{t(outcome.taken ? 'briefing.imported' : 'briefing.refused', { file: outcome.file, n: outcome.faults.length })}</p>}
        <ul>
          {outcome?.faults.map(({ kind, place, value }) => (
            <li key={`${kind} ${place} ${value}`}>
              {place !== '' && <code>{place}</code>} {t(`briefing.fault.${kind}`, { value, example: '{ "en": "…" }' })}
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}
