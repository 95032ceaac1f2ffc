import { useTranslator } from '../../i18n/use-translator'
import { CLAIM_COLUMNS, ClaimItem } from './claim-item'
import { DOCUMENT_COLUMNS, DocumentItem } from './document-item'
import { Section } from './section'
import { textOf, useRecords, type PlainRecord } from './use-record'

/** The documents of an occasion that the register holds, beside the figures that were announced. */
export function OccasionLinks({ record }: { readonly record: PlainRecord }) {
  const { t } = useTranslator()
  const occasion = [textOf(record['id'])]
  const found = useRecords([
    { table: 'documents', columns: DOCUMENT_COLUMNS, where: { occasion }, sort: [{ column: 'plan_point', descending: false }] },
    { table: 'claims', columns: CLAIM_COLUMNS, where: { occasion }, sort: [{ column: 'value', descending: true }] },
  ])
  if (!found) return null
  const [documents = [], claims = []] = found
  return (
    <>
      <Section title={t('subject.claims')} items={claims.map((claim) => <ClaimItem key={textOf(claim['id'])} claim={claim} />)} />
      <Section title={t('subject.documents')} none={t('subject.documents.none')} items={documents.map((document) => <DocumentItem key={textOf(document['id'])} document={document} />)} />
    </>
  )
}
