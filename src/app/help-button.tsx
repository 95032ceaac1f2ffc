import { Suspense, lazy, useEffect, useState } from 'react'
import { useTranslator } from '../i18n/use-translator'

const HelpDialog = lazy(async () => ({ default: (await import('./help-dialog')).HelpDialog }))

/** Help, by its button or the key `?`. */
export function HelpButton() {
  const { t } = useTranslator()
  const [open, setOpen] = useState(false)
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.key !== '?' || event.defaultPrevented || event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement) return
      setOpen(true)
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [])
  return (
    <>
      <button type="button" className="icon" aria-label={t('help.title')} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        ?
      </button>
      {open && (
        <Suspense>
          <HelpDialog isOpen onOpenChange={setOpen} />
        </Suspense>
      )}
    </>
  )
}
