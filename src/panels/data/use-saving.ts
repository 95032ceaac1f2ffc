import { useState } from 'react'
import { useTranslator } from '../../i18n/use-translator'
import { saveFile } from '../../state/save-file'

interface Saving {
  /** Makes the file and hands it to the reader's downloads. */
  readonly save: (name: string, make: () => Promise<Blob>) => void
  /** What became of the last one, in a sentence. */
  readonly report: string
}

export function useSaving(): Saving {
  const { t } = useTranslator()
  const [report, setReport] = useState('')
  const save: Saving['save'] = (name, make) => {
    setReport('')
    make().then(
      (content) => {
        saveFile(name, content)
        setReport(t('pictures.saved', { name }))
      },
      () => setReport(t('pictures.failed')),
    )
  }
  return { save, report }
}
