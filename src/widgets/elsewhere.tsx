import type { ReactNode } from 'react'
import { createPortal } from 'react-dom'

/** Shows its children in another place: an element of this page or of a second window. */
export function Elsewhere({ element, children }: { readonly element: Element; readonly children: ReactNode }) {
  return createPortal(children, element)
}
