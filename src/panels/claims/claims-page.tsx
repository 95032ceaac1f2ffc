import { useMemo } from 'react'
import { useTranslator } from '../../i18n/use-translator'
import { useRows } from '../../state/use-engine'
import { useView } from '../../state/use-view'
import { EmptyFigure } from '../empty-figure'
import { Figure } from '../figure'
import { RecordTable } from '../record-table'
import { useSpecContext } from '../use-spec-context'
import { claimsQuery, readClaims } from './claim'
import { DifferencesPanel } from './differences-panel'
import { byFamily } from './families'
import { FamilySection } from './family-section'
import { heldSpec } from './held-spec'
import { useHeld } from './use-held'
import './claims.css'

/** What officials said over time, beside what the data hold, disagreements included. */
export function ClaimsPage() {
  const { t } = useTranslator()
  const { language } = useView()
  const context = useSpecContext()
  const window = useRows([claimsQuery(language)])?.[0]
  const claims = useMemo(() => window && readClaims(window), [window])
  const held = useHeld(claims)
  return (
    <div className="claims">
      <h1>{t('page.claims')}</h1>
      {claims?.length === 0 && <EmptyFigure />}
      <Figure spec={held && heldSpec(held, 'claims-held', context)} height={640} />
      {claims && <DifferencesPanel claims={claims} />}
      <Figure spec={held && heldSpec(held, 'claims-split', context)} height={420} />
      {claims && byFamily(claims).map((family) => <FamilySection key={family.family} claims={family} />)}
      <RecordTable table="claims" />
    </div>
  )
}
