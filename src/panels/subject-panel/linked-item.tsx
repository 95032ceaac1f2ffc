import type { ReactNode } from 'react'
import { TITLE_FIELDS } from '../../engine/label-keys'
import { useAtlas } from '../../state/atlas-context'
import type { Subject } from '../../state/view'
import { SubjectLink } from '../subject-link'
import { WordingMark } from './wording-mark'

interface Props {
  readonly subject: Subject
  /** What else is to be said in one line: dates, kinds, stages. */
  readonly facts?: readonly (string | undefined)[]
  readonly point?: string
  readonly children?: ReactNode
}

/** A linked record that opens its own panel. */
export function LinkedItem({ subject, facts, point, children }: Props) {
  const { names } = useAtlas()
  const { text, basis } = names.name(subject.table, subject.id, TITLE_FIELDS[subject.table] ?? 'title')
  const said = facts?.filter((fact) => fact !== undefined && fact !== '') ?? []
  return (
    <li>
      {point !== undefined && point !== '' && (
        <span className="badge" data-point={point} aria-hidden="true">
          {point}
        </span>
      )}
      <SubjectLink subject={subject}>{text}</SubjectLink> <WordingMark basis={basis} />
      {said.length > 0 && <span className="subject-facts">{said.join(' · ')}</span>}
      {children}
    </li>
  )
}
