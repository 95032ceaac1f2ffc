import { useState } from 'react'
import { setBound } from '../model/filter'
import { parsePeriod } from '../model/partial-date'
import { useUpdateView } from '../state/use-view'

/** A date of the filter as it is being typed: years, months or days, with any usual sign between them. */
export function useBoundDraft(bound: 'from' | 'to' | 'asOf', value: string) {
  const update = useUpdateView()
  const [text, setText] = useState(value)
  const typed = text.trim().replaceAll(/[./]/g, '-')
  const readable = typed === '' || parsePeriod(typed) !== undefined
  /** What cannot be read stays in its field, and the filter as it is. */
  const commit = (): void => {
    if (readable && typed !== value) update((view) => ({ ...view, filter: setBound(view.filter, bound, typed) }))
  }
  return { text, setText, readable, commit }
}
