import { Suspense, lazy, useEffect, useRef } from 'react'
import { useTranslator } from '../../i18n/use-translator'
import { useAtlas } from '../../state/atlas-context'
import type { Subject, View } from '../../state/view'
import { focusReturn } from './focus-return'
import './subject-panel.css'

const Body = lazy(async () => ({ default: (await import('./subject-body')).SubjectBody }))

function withoutSubject({ subject, ...view }: View): View {
  return subject ? view : { ...view }
}

/** Everything about one region or record, beside the view; on a phone a sheet over it. */
export function SubjectPanel({ subject }: { readonly subject: Subject }) {
  const { t } = useTranslator()
  const { store } = useAtlas()
  const panel = useRef<HTMLElement>(null)
  useEffect(() => focusReturn(panel.current, store.canUndo()), [store])
  return (
    <aside ref={panel} className="subject-panel" tabIndex={-1} aria-labelledby="subject-title">
      <button type="button" className="icon subject-close" aria-label={t('subject.close')} title={`${t('subject.close')} (Esc)`} onClick={() => store.update(withoutSubject)}>
        <span aria-hidden="true">×</span>
      </button>
      <Suspense fallback={<div className="subject-body" aria-busy="true" />}>
        <Body subject={subject} />
      </Suspense>
    </aside>
  )
}
