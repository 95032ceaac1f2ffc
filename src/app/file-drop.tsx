import { useEffect, useState } from 'react'
import { useTranslator } from '../i18n/use-translator'
import { useAtlas } from '../state/atlas-context'
import { useUpdateView } from '../state/use-view'
import './file-drop.css'
import { isTyping } from './is-typing'

/** What may be rows: more than one cell or line, or JSON. A single word that is pasted beside a field was meant for the field. */
const ROWS = /[\t\n\r]|^[[{]/u

/** Takes files that are dropped or pasted anywhere, and pasted rows, and leads to where they are looked at; Back leads back. */
export function FileDrop() {
  const { t } = useTranslator()
  const { intake } = useAtlas()
  const update = useUpdateView()
  const [over, setOver] = useState(false)

  useEffect(() => {
    const take = (taking: Promise<void>): void => {
      update((view) => ({ ...view, page: 'data' }))
      void taking
    }
    const hover = (event: DragEvent): void => {
      if (!holdsFiles(event.dataTransfer)) return
      event.preventDefault()
      setOver(true)
    }
    const leave = (event: DragEvent): void => {
      // Moving from one element to another leaves the first; only the window has nothing to go on to.
      if (event.relatedTarget === null) setOver(false)
    }
    const drop = (event: DragEvent): void => {
      setOver(false)
      if (!event.dataTransfer || !holdsFiles(event.dataTransfer)) return
      event.preventDefault()
      take(intake.takeDropped(event.dataTransfer))
    }
    const paste = (event: ClipboardEvent): void => {
      if (event.defaultPrevented) return
      // A spreadsheet copies a picture of its cells beside them.
      const files = [...(event.clipboardData?.files ?? [])].filter(({ type }) => !type.startsWith('image/'))
      const text = isTyping(event.target) ? '' : (event.clipboardData?.getData('text/plain') ?? '')
      if (files.length > 0) take(intake.takeChosen(files))
      else if (ROWS.test(text.trim())) take(intake.takeText(t('files.paste.name'), text))
      else return
      event.preventDefault()
    }
    addEventListener('dragenter', hover)
    addEventListener('dragover', hover)
    addEventListener('dragleave', leave)
    addEventListener('drop', drop)
    addEventListener('paste', paste)
    return () => {
      removeEventListener('dragenter', hover)
      removeEventListener('dragover', hover)
      removeEventListener('dragleave', leave)
      removeEventListener('drop', drop)
      removeEventListener('paste', paste)
    }
  }, [intake, update, t])

  if (!over) return null
  return (
    <div className="file-drop" role="status">
      <p className="file-drop-what">{t('files.drop')}</p>
      <p>{t('files.drop.promise')}</p>
    </div>
  )
}

function holdsFiles(transfer: DataTransfer | null): boolean {
  return transfer?.types.includes('Files') ?? false
}
