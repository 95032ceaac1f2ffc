import { useTranslator } from '../../i18n/use-translator'
import { BasedItem } from './project-links'
import { Section } from './section'
import { textOf, useRecords, type PlainRecord } from './use-record'

/** Which projects a document led to or grew from. */
export function DocumentLinks({ record }: { readonly record: PlainRecord }) {
  const { t } = useTranslator()
  const found = useRecords([{ table: 'project_documents', columns: ['project_id', 'basis', 'note_en'], where: { document_id: [textOf(record['id'])] } }])
  if (!found) return null
  const items = found.flat().map((link) => <BasedItem key={textOf(link['project_id'])} table="projects" id={textOf(link['project_id'])} link={link} />)
  return <Section title={t('subject.projects')} none={t('subject.projects.none')} items={items} />
}
