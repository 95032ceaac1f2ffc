import type { ReactNode } from 'react'
import { useTranslator } from '../../i18n/use-translator'
import { useAtlas } from '../../state/atlas-context'
import { CLAIM_COLUMNS, ClaimItem } from './claim-item'
import { differingClaims } from './differing-claims'
import { Section } from './section'
import { textOf, useRecords, type PlainRecord } from './use-record'

/** Other figures of the same indicator, and those that contradict this one. */
export function ClaimLinks({ record }: { readonly record: PlainRecord }) {
  const { t } = useTranslator()
  const { names } = useAtlas()
  const indicator = textOf(record['indicator'])
  const found = useRecords([{ table: 'claims', columns: CLAIM_COLUMNS, where: { indicator: [indicator] }, sort: [{ column: 'on', descending: false }] }])
  if (!found) return null
  const others = found.flat().filter((claim) => claim['id'] !== record['id'])
  const differing = differingClaims(record, others)
  const rest = others.filter((claim) => !differing.includes(claim))
  return (
    <>
      <Section title={t('subject.disagree')} note={<p className="subject-note">{t('subject.disagree.why')}</p>} items={differing.map(claimItem)} />
      <Section title={t('subject.same-indicator', { indicator: names.label('indicator', indicator) })} none={t('subject.same-indicator.none')} items={rest.map(claimItem)} />
    </>
  )
}

function claimItem(claim: PlainRecord): ReactNode {
  return <ClaimItem key={textOf(claim['id'])} claim={claim} />
}
