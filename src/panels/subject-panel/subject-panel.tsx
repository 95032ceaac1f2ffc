import type { Subject } from '../../state/view'

export function SubjectPanel({ subject }: { readonly subject: Subject }) {
  return <aside>{subject.id}</aside>
}
