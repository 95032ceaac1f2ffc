import { useTranslator } from '../../../i18n/use-translator'
import { useAtlas } from '../../../state/atlas-context'
import { SAMPLES, sampleAddress } from './samples'
import './sample-list.css'

/** Exercise files, good and bad, to try at once or to take away. */
export function SampleList() {
  const { t } = useTranslator()
  const { intake } = useAtlas()
  const open = async (file: string): Promise<void> => {
    const response = await fetch(sampleAddress(file))
    if (response.ok) await intake.take([{ path: file, content: await response.blob() }])
  }
  return (
    <div className="intake-samples">
      <h3>{t('files.samples')}</h3>
      <p>{t('files.samples.intro')}</p>
      <ul>
        {SAMPLES.map(({ id, file }) => (
          <li key={id}>
            <button type="button" aria-label={t('files.sample.try.of', { name: file })} onClick={() => void open(file)}>
              {t('files.sample.try')}
            </button>
            <span>
              {t(`files.sample.${id}`)}
              <a href={sampleAddress(file)} download={file}>
                <code>{file}</code>
              </a>
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
