import { useTranslator } from '../../i18n/use-translator'
import { useAtlas } from '../../state/atlas-context'
import type { Claim } from './claim'
import { ClaimLine } from './claim-line'
import { differences } from './differing'

/** Figures of one thing at one time that differ: all kept, none preferred. */
export function DifferencesPanel({ claims }: { readonly claims: readonly Claim[] }) {
  const { t } = useTranslator()
  const { names } = useAtlas()
  const found = differences(claims)
  return (
    <section className="claims-differences" aria-labelledby="claims-differences">
      <h2 id="claims-differences">{t('claims.differences.title')}</h2>
      <p className="claims-note">{t('claims.differences.rule', { n: found.length })}</p>
      <div>
        {found.map(({ indicator, occasion, claims: figures, falls }) => (
          <section key={`${indicator} ${occasion ?? ''}`}>
            <h3>{occasion === null ? names.label('indicator', indicator) : t('claims.at-occasion', { indicator: names.label('indicator', indicator), occasion: names.title('occasions', occasion, 'title') })}</h3>
            <ul>
              {figures.map((claim) => (
                <ClaimLine key={claim.id} claim={claim} named={false} />
              ))}
            </ul>
            {falls && <p className="claims-note">{t('claims.differences.falls')}</p>}
          </section>
        ))}
      </div>
    </section>
  )
}
