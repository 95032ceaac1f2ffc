import { useEffect, useState } from 'react'
import { useTranslator } from '../../../i18n/use-translator'
import type { IntakeFile } from '../../../state/intake/intake-state'
import { previewFile } from '../../../state/intake/reading-options'

interface Props {
  readonly file: IntakeFile
  readonly encoding: Parameters<typeof previewFile>[1]
}

/** The first lines that show whether the encoding is right. */
export function RawPreview({ file, encoding }: Props) {
  const { t } = useTranslator()
  const [text, setText] = useState('')
  useEffect(() => {
    let wanted = true
    void previewFile(file.content, encoding).then((lines) => wanted && setText(lines))
    return () => {
      wanted = false
    }
  }, [file.content, encoding])
  return (
    <figure className="intake-raw">
      <figcaption>{t('files.preview', { name: file.path })}</figcaption>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keys */}
      <pre tabIndex={0}>{text}</pre>
    </figure>
  )
}
