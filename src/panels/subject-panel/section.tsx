import { useState, type ReactNode } from 'react'
import { useTranslator } from '../../i18n/use-translator'

/** Items that a list shows before the reader asks for the rest. */
const FIRST = 6

interface Props {
  readonly title: string
  readonly items: readonly ReactNode[]
  /** Said in place of an empty list; without it an empty section is left out. */
  readonly none?: string
  readonly note?: ReactNode
  readonly ordered?: boolean
}

/** A titled, counted list; a long one is cut short until asked for. */
export function Section({ title, items, none, note, ordered = false }: Props) {
  const { t, number } = useTranslator()
  const [all, setAll] = useState(false)
  if (items.length === 0 && none === undefined) return null
  const shown = all || items.length <= FIRST + 2 ? items : items.slice(0, FIRST)
  const List = ordered ? 'ol' : 'ul'
  return (
    <section className="subject-section">
      <h3>
        {title} {items.length > 0 && <small>{number(items.length)}</small>}
      </h3>
      {note}
      {items.length === 0 ? <p className="subject-none">{none}</p> : <List className={ordered ? 'subject-steps' : 'subject-items'}>{shown}</List>}
      {shown.length < items.length && (
        <button type="button" className="link" onClick={() => setAll(true)}>
          {t('subject.all', { n: items.length })}
        </button>
      )}
    </section>
  )
}
