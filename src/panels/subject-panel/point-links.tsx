import { useTranslator } from '../../i18n/use-translator'
import { useAtlas } from '../../state/atlas-context'
import { CLAIM_COLUMNS, ClaimItem } from './claim-item'
import { DOCUMENT_COLUMNS, DocumentItem } from './document-item'
import { LinkedItem } from './linked-item'
import { PROJECT_COLUMNS, ProjectGroups } from './project-groups'
import { Section } from './section'
import { textOf, useRecords, type PlainRecord } from './use-record'

/** Everything that stands under a point of the plan. */
export function PointLinks({ record }: { readonly record: PlainRecord }) {
  const { t } = useTranslator()
  const { names } = useAtlas()
  const point = [textOf(record['point'])]
  const found = useRecords([
    { table: 'projects', columns: PROJECT_COLUMNS, where: { plan_point: point }, sort: [{ column: 'announced_on', descending: true }] },
    { table: 'documents', columns: DOCUMENT_COLUMNS, where: { plan_point: point }, sort: [{ column: 'signed_on', descending: true }] },
    { table: 'national_projects', columns: ['id', 'match_basis'], where: { related_plan_points: point } },
    { table: 'claims', columns: CLAIM_COLUMNS, where: { plan_point: point }, sort: [{ column: 'on', descending: true }] },
  ])
  if (!found) return null
  const [projects = [], documents = [], national = [], claims = []] = found
  return (
    <>
      <ProjectGroups projects={projects} />
      <Section title={t('subject.documents')} none={t('subject.documents.none')} items={documents.map((document) => <DocumentItem key={textOf(document['id'])} document={document} />)} />
      <Section
        title={t('subject.national-projects')}
        items={national.map((one) => (
          <LinkedItem key={textOf(one['id'])} subject={{ table: 'national_projects', id: textOf(one['id']) }} facts={[names.label('match_basis', textOf(one['match_basis']))]} />
        ))}
      />
      <Section title={t('subject.claims')} items={claims.map((claim) => <ClaimItem key={textOf(claim['id'])} claim={claim} />)} />
    </>
  )
}
