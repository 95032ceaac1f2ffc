import { useTranslator } from '../../i18n/use-translator'
import { useAtlas } from '../../state/atlas-context'
import { LinkedItem } from './linked-item'
import { Section } from './section'
import { StepItem } from './step-item'
import { textOf, useRecords, type PlainRecord } from './use-record'
import { EnglishText } from './wording-mark'

const STEPS = ['on', 'status', 'note_en', 'source_name', 'source_url']
const BY_DATE = [{ column: 'on', descending: false }]

/** What a project went through, which papers and ties belong to it, and which other rows tell of the same. */
export function ProjectLinks({ record }: { readonly record: PlainRecord }) {
  const { t } = useTranslator()
  const { names } = useAtlas()
  const id = textOf(record['id'])
  const found = useRecords([
    { table: 'project_events', columns: STEPS, where: { project_id: [id] }, sort: BY_DATE },
    { table: 'project_documents', columns: ['document_id', 'basis', 'note_en'], where: { project_id: [id] } },
    { table: 'project_ties', columns: ['tie_id', 'basis', 'note_en'], where: { project_id: [id] } },
    { table: 'project_overlaps', columns: ['counted_with', 'kind', 'basis', 'note_en'], where: { project_id: [id] } },
    { table: 'project_overlaps', columns: ['project_id', 'kind', 'basis', 'note_en'], where: { counted_with: [id] } },
  ])
  if (!found) return null
  const [steps = [], documents = [], ties = [], overlaps = [], overlapped = []] = found
  const isUncounted = overlaps.some(({ kind }) => kind === 'within' || kind === 'umbrella')
  const overlapItem = (overlap: PlainRecord, column: string) => (
    <LinkedItem key={`${column} ${textOf(overlap[column])}`} subject={{ table: 'projects', id: textOf(overlap[column]) }} facts={[names.label('kind', textOf(overlap['kind'])), names.label('basis', textOf(overlap['basis']))]}>
      <Note record={overlap} />
    </LinkedItem>
  )
  return (
    <>
      <Section title={t('subject.steps')} ordered none={t('subject.steps.none')} items={steps.map((step) => <StepItem key={JSON.stringify(step)} step={step} word="status" />)} />
      <Section title={t('subject.documents')} none={t('subject.documents.none')} items={documents.map((link) => <BasedItem key={textOf(link['document_id'])} table="documents" id={textOf(link['document_id'])} link={link} />)} />
      <Section title={t('subject.ties')} none={t('subject.ties.none')} items={ties.map((link) => <BasedItem key={textOf(link['tie_id'])} table="regional_ties" id={textOf(link['tie_id'])} link={link} />)} />
      <Section
        title={t('subject.overlaps')}
        note={isUncounted && <p className="subject-note">{t('subject.overlaps.uncounted')}</p>}
        items={[...overlaps.map((overlap) => overlapItem(overlap, 'counted_with')), ...overlapped.map((overlap) => overlapItem(overlap, 'project_id'))]}
      />
    </>
  )
}

/** A linked record with the reason why it is linked. */
export function BasedItem({ table, id, link }: { readonly table: string; readonly id: string; readonly link: PlainRecord }) {
  const { names } = useAtlas()
  return (
    <LinkedItem subject={{ table, id }} facts={[names.label('basis', textOf(link['basis']))]}>
      <Note record={link} />
    </LinkedItem>
  )
}

function Note({ record }: { readonly record: PlainRecord }) {
  const note = textOf(record['note_en'])
  return note === '' ? null : (
    <p>
      <EnglishText>{note}</EnglishText>
    </p>
  )
}
