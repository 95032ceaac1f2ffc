import { useEffect, useState } from 'react'
import { useTranslator } from '../../../i18n/use-translator'
import { persistence, type Persistence } from '../../../state/versions/persistence'

/** Whether the browser has promised to keep the versions. It is asked when the first of them is accepted. */
export function KeepingLine() {
  const { t } = useTranslator()
  const [answer, setAnswer] = useState<Persistence>()
  useEffect(() => {
    let current = true
    // The answer to a question just put to the browser takes a moment.
    const ask = (): void => void persistence().then((found) => current && setAnswer(found))
    ask()
    const later = setTimeout(ask, 1000)
    return () => {
      current = false
      clearTimeout(later)
    }
  }, [])
  return <p className="versions-keeping">{answer && t(`versions.keeping.${answer}`)}</p>
}
