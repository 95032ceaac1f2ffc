import { useTranslator } from '../../i18n/use-translator'
import { useAtlas } from '../../state/atlas-context'
import { LinkedItem } from './linked-item'
import { BasedItem } from './project-links'
import { Section } from './section'
import { StepItem } from './step-item'
import { textOf, useRecords, type PlainRecord } from './use-record'

/** What happened in a tie, which projects belong to it, and which other ties join the same two places. */
export function TieLinks({ record }: { readonly record: PlainRecord }) {
  const { t } = useTranslator()
  const { names } = useAtlas()
  const [id, prefecture, region] = [textOf(record['id']), textOf(record['jp_prefecture']), textOf(record['ru_region'])]
  const found = useRecords([
    { table: 'tie_events', columns: ['on', 'kind', 'note_en', 'source_name', 'source_url'], where: { tie_id: [id] }, sort: [{ column: 'on', descending: false }] },
    { table: 'project_ties', columns: ['project_id', 'basis', 'note_en'], where: { tie_id: [id] } },
    { table: 'regional_ties', columns: ['id', 'kind', 'status'], where: { jp_prefecture: [prefecture], ru_region: [region] } },
  ])
  if (!found) return null
  const [steps = [], projects = [], pair = []] = found
  return (
    <>
      {textOf(record['row_kind']) === 'aggregate' && <p className="subject-note">{t('subject.aggregate')}</p>}
      <Section title={t('subject.steps')} ordered none={t('subject.steps.none')} items={steps.map((step) => <StepItem key={JSON.stringify(step)} step={step} word="kind" />)} />
      <Section title={t('subject.projects')} none={t('subject.projects.none')} items={projects.map((link) => <BasedItem key={textOf(link['project_id'])} table="projects" id={textOf(link['project_id'])} link={link} />)} />
      <Section
        title={t('subject.same-pair')}
        items={pair
          .filter((tie) => prefecture !== '' && region !== '' && textOf(tie['id']) !== id)
          .map((tie) => (
            <LinkedItem key={textOf(tie['id'])} subject={{ table: 'regional_ties', id: textOf(tie['id']) }} facts={[names.label('kind', textOf(tie['kind'])), names.label('status', textOf(tie['status']))]} />
          ))}
      />
    </>
  )
}
