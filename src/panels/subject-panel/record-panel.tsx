import type { ComponentType } from 'react'
import { TITLE_FIELDS } from '../../engine/label-keys'
import { useTranslator } from '../../i18n/use-translator'
import type { Dimension } from '../../model/dimension'
import { tableSchema } from '../../model/data-package'
import { useAtlas } from '../../state/atlas-context'
import { useView } from '../../state/use-view'
import { ClaimLinks } from './claim-links'
import { DocumentLinks } from './document-links'
import { FieldList } from './field-list'
import { FilterToggle } from './filter-toggle'
import { NationalProjectLinks } from './national-project-links'
import { OccasionLinks } from './occasion-links'
import { PointLinks } from './point-links'
import { ProjectLinks } from './project-links'
import { SourceList } from './source-list'
import type { SubjectTable } from './subject-body'
import { TieLinks } from './tie-links'
import { listOf, textOf, type PlainRecord } from './use-record'
import { EnglishText, WordingMark } from './wording-mark'

export type RecordTable = Exclude<SubjectTable, 'regions'>

const LINKS: Readonly<Record<RecordTable, ComponentType<{ readonly record: PlainRecord }>>> = {
  projects: ProjectLinks,
  documents: DocumentLinks,
  regional_ties: TieLinks,
  claims: ClaimLinks,
  plan_points: PointLinks,
  national_projects: NationalProjectLinks,
  occasions: OccasionLinks,
}

/** Tables whose records are values of a dimension, and the column that holds the value. */
const FILTERS: Readonly<Partial<Record<RecordTable, readonly [dimension: Dimension, column: string]>>> = {
  plan_points: ['point', 'point'],
  occasions: ['occasion', 'id'],
  national_projects: ['national-project', 'title_en'],
}

/** One record: what it is, every field, everything linked to it, and where it comes from. */
export function RecordPanel({ table, record }: { readonly table: RecordTable; readonly record: PlainRecord }) {
  const { t } = useTranslator()
  const { names } = useAtlas()
  const id = textOf(record[tableSchema(table).primaryKey[0] ?? 'id'])
  const { text, basis } = names.name(table, id, TITLE_FIELDS[table] ?? 'title')
  const [dimension, column] = FILTERS[table] ?? []
  const summary = textOf(record['summary_en'])
  const Links = LINKS[table]
  return (
    <div className="subject-body">
      <header>
        <p className="subject-kind">
          {t(`subject.kind.${table}`)} <span>{id}</span>
        </p>
        <h2 id="subject-title">
          {table === 'plan_points' && (
            <span className="badge" data-point={id} aria-hidden="true">
              {id}
            </span>
          )}
          {text} <WordingMark basis={basis} />
        </h2>
        {dimension && column && <FilterToggle dimension={dimension} value={textOf(record[column])} />}
      </header>
      {summary !== '' && (
        <p>
          <EnglishText>{summary}</EnglishText>
        </p>
      )}
      {table === 'plan_points' && <Scope point={id} />}
      {table === 'projects' && <StageAt record={record} />}
      <FieldList table={table} record={record} />
      <Confidence value={textOf(record['confidence'])} />
      <Links record={record} />
      <p className="subject-sources">
        {t('subject.source')} <SourceList name={textOf(record['source_name'])} addresses={listOf(record['source_url'])} />
      </p>
    </div>
  )
}

function Scope({ point }: { readonly point: string }) {
  const { names } = useAtlas()
  const { text, basis } = names.name('plan_points', point, 'scope')
  return (
    <p>
      {text} <WordingMark basis={basis} />
    </p>
  )
}

/** At an as-of date the stage is what the steps tell; the reported status below is the last one known. */
function StageAt({ record }: { readonly record: PlainRecord }) {
  const { t, date } = useTranslator()
  const { names } = useAtlas()
  const { filter } = useView()
  if (filter.asOf === undefined) return null
  const stage = textOf(record['stage'])
  return <p className="subject-note">{t('subject.stage-at', { date: date(filter.asOf), stage: stage === '' ? t('filter.blank') : names.label('status', stage) })}</p>
}

const CONFIDENCES = ['high', 'low', 'recalled'] as const

function Confidence({ value }: { readonly value: string }) {
  const { t } = useTranslator()
  const { names } = useAtlas()
  const known = CONFIDENCES.find((one) => one === value)
  if (!known) return null
  return (
    <p className="subject-note">
      {t('filter.clause', { dimension: t('dimension.confidence'), value: names.label('confidence', known) })}. {t(`subject.confidence.${known}`)}
    </p>
  )
}
