import { useState } from 'react'
import { useTranslator } from '../../../i18n/use-translator'
import { FILE_LIMITS } from '../../../state/intake/reading-options'
import { ChooseFiles } from './choose-files'
import { PasteBox } from './paste-box'
import { SampleList } from './sample-list'
import { useBytes } from './use-bytes'
import './intake-start.css'

const STEPS = ['drop', 'check', 'accept'] as const

/** What a reader who has never been here needs to know, and the ways in. */
export function IntakeStart() {
  const { t } = useTranslator()
  const bytes = useBytes()
  const [pasting, setPasting] = useState(false)
  const { size, wholeSize, columns, time } = FILE_LIMITS
  return (
    <>
      <ol className="intake-steps">
        {STEPS.map((step, index) => (
          <li key={step}>
            <span className="intake-number" aria-hidden="true">
              {index + 1}
            </span>
            <h3>{t(`files.start.${step}`)}</h3>
            <p>{t(`files.start.${step}.text`)}</p>
          </li>
        ))}
      </ol>
      <div className="intake-ways">
        <ChooseFiles label={t('files.choose')} primary />
        <ChooseFiles label={t('files.choose.folder')} folder />
        <button type="button" aria-expanded={pasting} onClick={() => setPasting(!pasting)}>
          {t('files.paste')}
        </button>
        <p>{t('files.start.promise')}</p>
      </div>
      {pasting && <PasteBox onDone={() => setPasting(false)} />}
      <p className="intake-small">
        {t('files.start.formats')} {t('files.start.limits', { size: bytes(size), whole: bytes(wholeSize), columns, minutes: time / 60_000 })}
      </p>
      <SampleList />
    </>
  )
}
