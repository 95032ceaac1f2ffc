import type { PlainData, PlainRow } from './plain-data'

const split = (cell: string | undefined): readonly string[] => (cell ? cell.split('; ') : [])
const all = (...cells: readonly (string | undefined)[]): readonly string[] => [...new Set(cells.flatMap(split))]

/** Last day of `2016`, `2016-12` or `2016-12-16` as ISO text. */
export function endOf(date: string): string {
  const [year, month, day] = date.split('-').map(Number)
  if (day !== undefined) return date
  return new Date(Date.UTC(year ?? 0, month ?? 12, 0)).toISOString().slice(0, 10)
}

export const startOf = (date: string): string => `${date}-01-01`.slice(0, 10)

const PARENTS: Readonly<Record<string, readonly [table: string, key: string]>> = {
  project_events: ['projects', 'project_id'],
  tie_events: ['regional_ties', 'tie_id'],
  project_documents: ['documents', 'document_id'],
  project_ties: ['regional_ties', 'tie_id'],
}

export function parentOf(data: PlainData, table: string, row: PlainRow): readonly [string, PlainRow | undefined] | undefined {
  const parent = PARENTS[table]
  return parent && [parent[0], data[parent[0]]?.find(({ id }) => id === row[parent[1]])]
}

/** The stage of a project: as reported, or the last of the steps that were over by `asOf`. */
export function stageOf(data: PlainData, project: PlainRow, asOf: string | undefined): string {
  if (asOf === undefined) return project['status'] ?? ''
  let stage = ''
  let latest = ''
  for (const step of data['project_events'] ?? []) {
    const end = endOf(step['on'] ?? '')
    if (step['project_id'] !== project['id'] || end > endOf(asOf) || end < latest) continue
    stage = step['status'] ?? ''
    latest = end
  }
  return stage
}

const LADDER = ['cancelled', 'suspended', 'proposed', 'memorandum', 'contract', 'under-way', 'operating', 'completed']

/** The furthest stage of the projects linked to a document. */
function outcomeOf(data: PlainData, document: PlainRow, asOf: string | undefined): string {
  const linked = (data['project_documents'] ?? []).filter((link) => link['document_id'] === document['id'])
  const projects = (data['projects'] ?? []).filter(({ id }) => linked.some((link) => link['project_id'] === id))
  return LADDER.findLast((stage) => projects.some((project) => stageOf(data, project, asOf) === stage)) ?? ''
}

function districts(data: PlainData, codes: readonly string[]): readonly string[] {
  return [...new Set(codes.map((code) => data['regions']?.find((region) => region['code'] === code)?.['district_en'] ?? ''))].filter((name) => name !== '')
}

function links(data: PlainData, row: PlainRow, ends: readonly (readonly [link: string, key: string, to: string])[]): readonly string[] {
  return ends.map(([link, key, to]) => `${data[link]?.some((one) => one[key] === row['id']) ? 'with' : 'without'}-${to}`)
}

/** The values of a row in every dimension that narrows its table, worked out from the cells alone. */
export function dimensionsOf(data: PlainData, table: string, row: PlainRow, asOf: string | undefined): Readonly<Record<string, readonly string[]>> {
  const [regions, prefectures] = [all(row['ru_regions'], row['ru_region']), all(row['jp_prefectures'], row['jp_prefecture'])]
  const places = { region: regions, prefecture: prefectures, district: districts(data, regions), 'jp-district': districts(data, prefectures) }
  switch (table) {
    case 'projects':
      return {
        ...places,
        point: all(row['plan_point']),
        stage: all(stageOf(data, row, asOf)),
        partner: all(row['jp_partners'], row['ru_partners']),
        confidence: all(row['confidence']),
        'national-project': row['national_project'] ? [row['national_project']] : [],
        link: links(data, row, [['project_documents', 'project_id', 'document'], ['project_ties', 'project_id', 'tie']]),
      }
    case 'documents':
      return {
        ...places,
        point: all(row['plan_point']),
        occasion: all(row['occasion']),
        level: all(row['level']),
        'document-kind': all(row['kind']),
        stage: all(outcomeOf(data, row, asOf)),
        partner: all(row['jp_parties'], row['ru_parties']),
        confidence: all(row['confidence']),
        link: links(data, row, [['project_documents', 'document_id', 'project']]),
      }
    case 'regional_ties':
      return {
        ...places,
        partner: [row['jp_entity_en'] ?? '', row['ru_entity_en'] ?? ''].filter((name) => name !== ''),
        'tie-level': all(row['jp_level'], row['ru_level']),
        'tie-kind': all(row['kind']),
        'tie-status': all(row['status']),
        sphere: all(row['spheres']),
        confidence: all(row['confidence']),
        link: links(data, row, [['project_ties', 'tie_id', 'project']]),
      }
    case 'claims':
      return { indicator: all(row['indicator']), occasion: all(row['occasion']), point: all(row['plan_point']), level: all(row['level']) }
    case 'national_projects':
      return { 'national-project': [row['title_en'] ?? ''], point: all(row['related_plan_points']) }
    case 'plan_points':
      return { point: all(row['point']) }
    default: {
      const parent = parentOf(data, table, row)
      const own = parent ? dimensionsOf(data, parent[0], parent[1] ?? {}, asOf) : {}
      // A step of a project that is not there has no value in any dimension.
      return parent?.[1] ? own : Object.fromEntries(Object.keys(own).map((dimension) => [dimension, []]))
    }
  }
}
