import { Suspense, lazy, useRef, useState } from 'react'
import { useTranslator } from '../../i18n/use-translator'

const Dialog = lazy(async () => ({ default: (await import('./filter-dialog')).FilterDialog }))

/** Opens all dimensions; their code comes when first asked for. */
export function FilterButton({ chosen }: { readonly chosen: number }) {
  const { t } = useTranslator()
  const button = useRef<HTMLButtonElement>(null)
  const [open, setOpen] = useState(false)
  return (
    <>
      <button ref={button} type="button" className="filter-button" aria-haspopup="dialog" aria-expanded={open} onClick={() => setOpen(!open)}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M1.5 3.5h13M4 8h8M6.5 12.5h3" />
        </svg>
        {t('filter.open')}
        {chosen > 0 && <span className="filter-number">{chosen}</span>}
      </button>
      <Suspense fallback={null}>{open && <Dialog trigger={button} onClose={() => setOpen(false)} />}</Suspense>
    </>
  )
}
