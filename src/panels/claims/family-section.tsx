import { useTranslator } from '../../i18n/use-translator'
import { useMedia } from '../../state/use-media'
import { Figure } from '../figure'
import { useSpecContext } from '../use-spec-context'
import { ClaimLine } from './claim-line'
import type { FamilyClaims } from './families'
import { timeSpec } from './time-spec'

/** A family of indicators: those stated again and again as pictures, those stated once as lines. */
export function FamilySection({ claims }: { readonly claims: FamilyClaims }) {
  const { t } = useTranslator()
  const context = useSpecContext()
  const isWide = useMedia('(min-width: 1200px)')
  const columns = context.narrow ? 1 : isWide ? 3 : 2
  return (
    <div className="claims-family">
      <Figure spec={timeSpec(claims, columns, context)} height={320} />
      {claims.single.length > 0 && (
        <details open={claims.series.length === 0}>
          <summary>{t('claims.single', { n: claims.single.length })}</summary>
          <ul className="claims-lines">
            {claims.single.map((claim) => (
              <ClaimLine key={claim.id} claim={claim} named />
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}
