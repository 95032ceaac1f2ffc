import { useTranslator } from '../i18n/use-translator'
import type { Scene } from '../state/briefing/briefing'
import { WordsField } from './words-field'

interface Props {
  readonly scene: Scene
  readonly onChange: (part: Partial<Scene>) => void
  readonly onDone: () => void
}

/** Title, text and notes of a scene, in the language of the page. */
export function SceneFields({ scene, onChange, onDone }: Props) {
  const { t } = useTranslator()
  return (
    <div className="scene-fields">
      <WordsField label={t('briefing.field.title')} words={scene.title} isRequired onChange={(title) => onChange({ title })} />
      <WordsField label={t('briefing.field.text')} words={scene.text} rows={2} onChange={(text) => onChange({ text })} />
      <WordsField label={t('briefing.field.notes')} words={scene.notes} rows={4} onChange={(notes) => onChange({ notes })} />
      <button type="button" onClick={onDone}>
        {t('briefing.field.done')}
      </button>
    </div>
  )
}
