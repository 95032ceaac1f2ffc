import { useId, type ReactNode } from 'react'

/** A part of the Data page, reachable by `#id`. */
export function DataSection({ id, title, children }: { readonly id: string; readonly title: string; readonly children: ReactNode }) {
  const heading = useId()
  return (
    <section id={id} className="data-section" aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      {children}
    </section>
  )
}
