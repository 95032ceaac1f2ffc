import { useTranslator } from '../../i18n/use-translator'
import { LANGUAGES } from '../../model/schema'
import { useAtlas } from '../../state/atlas-context'
import { DOCUMENT_COLUMNS, DocumentItem } from './document-item'
import { FilterToggle } from './filter-toggle'
import { PROJECT_COLUMNS, ProjectGroups } from './project-groups'
import { RegionFigures } from './region-figures'
import { RegionTies } from './region-ties'
import { Section } from './section'
import { textOf, useRecords, type PlainRecord } from './use-record'
import { WordingMark } from './wording-mark'

const SIDES = {
  RU: { dimension: 'region', own: 'ru_region', others: 'jp_prefecture' },
  JP: { dimension: 'prefecture', own: 'jp_prefecture', others: 'ru_region' },
} as const
export type Side = (typeof SIDES)[keyof typeof SIDES]

/** One Russian region or Japanese prefecture and everything linked to it, whatever the selection. */
export function RegionPanel({ code, record }: { readonly code: string; readonly record: PlainRecord }) {
  const { t, language } = useTranslator()
  const { names } = useAtlas()
  const country = textOf(record['country']) === 'JP' ? 'JP' : 'RU'
  const side = SIDES[country]
  const found = useRecords([
    { table: 'projects', columns: [...PROJECT_COLUMNS, 'ru_regions', 'jp_prefectures'], where: { [`${side.own}s`]: [code] }, sort: [{ column: 'announced_on', descending: true }] },
    { table: 'documents', columns: DOCUMENT_COLUMNS, where: { [`${side.own}s`]: [code] }, sort: [{ column: 'signed_on', descending: true }] },
    { table: 'regional_ties', columns: ['id', 'kind', 'row_kind', 'since', 'status', 'spheres', 'jp_prefecture', 'ru_region'], where: { [side.own]: [code] }, sort: [{ column: 'since', descending: false }] },
    { table: 'tie_events', columns: ['tie_id', 'on', 'kind', 'note_en', 'source_name', 'source_url'], where: { [`parent.${side.own}`]: [code] }, sort: [{ column: 'on', descending: true }] },
  ])
  const capital = names.name('regions', code, 'capital')
  return (
    <div className="subject-body">
      <header>
        <p className="subject-kind">
          {t(`subject.kind.${country}`)} <span>{code}</span>
        </p>
        <h2 id="subject-title">{names.region(code)}</h2>
        <p className="subject-facts">
          {LANGUAGES.filter((one) => one !== language).map((one) => (
            <span key={one} lang={one}>
              {textOf(record[`name_${one}`])}
            </span>
          ))}
        </p>
        <p className="subject-facts">
          <span>{names.label('district', textOf(record['district_en']))}</span>
          <span>
            {t('subject.capital', { capital: capital.text })} <WordingMark basis={capital.basis} />
          </span>
        </p>
        <FilterToggle dimension={side.dimension} value={code} />
      </header>
      {found && (
        <>
          <RegionFigures code={code} record={record} side={side} />
          <RegionTies side={side} projects={found[0] ?? []} ties={found[2] ?? []} steps={found[3] ?? []} />
          <ProjectGroups projects={found[0] ?? []} />
          <Section title={t('subject.documents')} none={t('subject.documents.none')} items={(found[1] ?? []).map((document) => <DocumentItem key={textOf(document['id'])} document={document} />)} />
        </>
      )}
    </div>
  )
}
