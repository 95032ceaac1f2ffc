import type { ReactNode } from 'react'
import { useUpdateView } from '../state/use-view'
import type { Subject } from '../state/view'

/** A name that opens its record or region in the side panel. */
export function SubjectLink({ subject, children }: { readonly subject: Subject; readonly children: ReactNode }) {
  const update = useUpdateView()
  return (
    <button type="button" className="link" onClick={() => update((view) => ({ ...view, subject }))}>
      {children}
    </button>
  )
}
