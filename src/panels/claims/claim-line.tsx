import { useSpecContext } from '../use-spec-context'
import { SubjectLink } from '../subject-link'
import type { Claim } from './claim'
import { claimText } from './claim-text'

/** One figure in a list: what was said, when, by whom; it opens its record. */
export function ClaimLine({ claim, named }: { readonly claim: Claim; readonly named: boolean }) {
  const context = useSpecContext()
  const { date } = context.translator
  return (
    <li className="claims-line">
      <SubjectLink subject={{ table: 'claims', id: claim.id }}>{claimText(claim, context)}</SubjectLink>
      {named && <span>{claim.label}</span>}
      <span className="claims-when">
        {date(claim.on)}, {claim.speaker ?? claim.source}
      </span>
    </li>
  )
}
