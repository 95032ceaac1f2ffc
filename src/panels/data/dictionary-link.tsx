import type { ReactNode } from 'react'
import { useAtlas } from '../../state/atlas-context'
import { useView } from '../../state/use-view'
import { withPlace } from './dictionary-address'

interface Props {
  readonly table: string
  readonly column?: string
  readonly label?: string
  readonly children: ReactNode
}

/** Leads to a table or column of the dictionary; an address of its own, so that it can be copied. */
export function DictionaryLink({ table, column, label, children }: Props) {
  const { store } = useAtlas()
  const view = useView()
  const place = { table, search: '', ...(column !== undefined && { column }) }
  const id = column === undefined ? 'data-dictionary' : `column-${table}-${column}`
  return (
    <a
      href={`${store.addressOf(withPlace(view, place))}#${id}`}
      aria-label={label}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return
        event.preventDefault()
        store.update((now) => withPlace(now, place))
        // The place is there once React has drawn it.
        requestAnimationFrame(() => document.getElementById(id)?.scrollIntoView({ block: column === undefined ? 'start' : 'center' }))
      }}
    >
      {children}
    </a>
  )
}
