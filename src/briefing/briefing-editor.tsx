import { useState } from 'react'
import { enterFullScreen } from './use-full-screen'
import { useTranslator } from '../i18n/use-translator'
import { useAtlas } from '../state/atlas-context'
import { newBriefing, withWords, wordsIn, type Briefing, type SceneKind } from '../state/briefing/briefing'
import { printBriefing } from '../state/briefing/briefing-file'
import { addScene } from '../state/briefing/change-scenes'
import { newCard } from '../state/briefing/new-scene'
import { presentedView, shownScene } from '../state/briefing/scene-view'
import { briefingStore } from '../state/briefing/use-briefings'
import { useSceneChanges } from '../state/briefing/use-scene-changes'
import { saveFile } from '../state/save-file'
import { BriefingWords } from './briefing-words'
import { SceneItems } from './scene-items'
import { WordsField } from './words-field'

interface Props {
  readonly briefing: Briefing
  readonly isBundled: boolean
  readonly onMade: (id: string) => void
}

/** One briefing: what can be done with it, and its scenes in order. */
export function BriefingEditor({ briefing, isBundled, onMade }: Props) {
  const { t, language } = useTranslator()
  const { store } = useAtlas()
  const changes = useSceneChanges(briefing.scenes)
  const [report, setReport] = useState('')
  const present = (number: number | undefined): void => {
    const view = number === undefined ? undefined : presentedView(briefing, number, language)
    if (!view) return
    enterFullScreen()
    store.update(() => view)
  }
  const copy = (): void => {
    const title = withWords(briefing.title, language, t('briefing.copy-of', { title: wordsIn(briefing.title, language).text }))
    onMade(briefingStore.add(newBriefing(title, briefing.scenes)).id)
  }
  const save = (): void => {
    const name = `eight-point-atlas_briefing_${briefing.id}.json`
    saveFile(name, new Blob([printBriefing(briefing)], { type: 'application/json' }))
    setReport(t('pictures.saved', { name }))
  }
  const remove = (): void => {
    briefingStore.remove(briefing.id)
    setReport(t('briefing.removed'))
  }
  const card = (kind: SceneKind) => (): void => {
    const title = kind === 'opening' ? briefing.title : { [language]: t('briefing.closing.title') }
    briefingStore.change(briefing.id, (now) => addScene(now, newCard(kind, title)))
  }
  return (
    <section className="briefing-editor" aria-label={wordsIn(briefing.title, language).text}>
      <header>
        {isBundled ? (
          <h2>
            <BriefingWords words={briefing.title} />
          </h2>
        ) : (
          <WordsField
            label={t('briefing.field.briefing-title')}
            words={briefing.title}
            isRequired
            onChange={(title) => briefingStore.change(briefing.id, (now) => ({ ...now, title }))}
          />
        )}
        <div className="briefing-acts">
          <button type="button" className="primary" disabled={shownScene(briefing, 0, 1) === undefined} onClick={() => present(shownScene(briefing, 0, 1))}>
            {t('briefing.present')}
          </button>
          <button type="button" onClick={copy}>
            {t(isBundled ? 'briefing.copy' : 'briefing.duplicate')}
          </button>
          <button type="button" onClick={save}>
            {t('briefing.export')}
          </button>
          {!isBundled && (
            <>
              <button type="button" onClick={card('opening')}>
                {t('briefing.add-opening')}
              </button>
              <button type="button" onClick={card('closing')}>
                {t('briefing.add-closing')}
              </button>
              <button type="button" onClick={remove}>
                {t('briefing.remove')}
              </button>
            </>
          )}
        </div>
        <p role="status">{report}</p>
      </header>
      {isBundled && <p className="briefing-note">{t('briefing.bundled.note')}</p>}
      {briefing.scenes.length === 0 ? <p className="briefing-note">{t('briefing.empty')}</p> : <SceneItems briefing={briefing} isFixed={isBundled} changes={changes} onPresent={present} />}
    </section>
  )
}
