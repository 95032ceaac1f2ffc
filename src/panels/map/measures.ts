import type { Aggregate, AggregateQuery, AggregateResult } from '../../engine/engine'
import type { MapMeasure } from '../../state/map-address'

export type Country = 'RU' | 'JP'

interface Part {
  readonly table: string
  readonly RU: string
  readonly JP: string
  /** A second column: its values are gathered for each region instead of the rows. */
  readonly gathers?: string
}

interface MeasureRule {
  readonly parts: readonly Part[]
  /** Rows, different values, or the latest date of the gathered column. */
  readonly kind: 'rows' | 'different' | 'latest'
  /** The rows that the line of shown and not shown is about, where these are not those of the first part. */
  readonly about?: Part
}

const RULES: Readonly<Record<MapMeasure, MeasureRule>> = {
  projects: { kind: 'rows', parts: [{ table: 'projects', RU: 'ru_regions', JP: 'jp_prefectures' }] },
  documents: { kind: 'rows', parts: [{ table: 'documents', RU: 'ru_regions', JP: 'jp_prefectures' }] },
  ties: { kind: 'rows', parts: [{ table: 'regional_ties', RU: 'ru_region', JP: 'jp_prefecture' }] },
  partners: {
    kind: 'different',
    parts: ['ru_partners', 'jp_partners'].map((gathers) => ({ table: 'projects', RU: 'ru_regions', JP: 'jp_prefectures', gathers })),
  },
  activity: {
    kind: 'latest',
    about: { table: 'projects', RU: 'ru_regions', JP: 'jp_prefectures' },
    parts: [
      { table: 'project_events', RU: 'parent.ru_regions', JP: 'parent.jp_prefectures', gathers: 'on' },
      { table: 'tie_events', RU: 'parent.ru_region', JP: 'parent.jp_prefecture', gathers: 'on' },
      { table: 'documents', RU: 'ru_regions', JP: 'jp_prefectures', gathers: 'signed_on' },
    ],
  },
}

export function measureKind(measure: MapMeasure): MeasureRule['kind'] {
  return RULES[measure].kind
}

const aboutOf = (measure: MapMeasure): Part | undefined => RULES[measure].about ?? RULES[measure].parts[0]

/** The table whose rows the line of shown and not shown is about. */
export function measureTable(measure: MapMeasure): string {
  return aboutOf(measure)?.table ?? ''
}

export function measureColumns(measure: MapMeasure): readonly [ru: string, jp: string] {
  const part = aboutOf(measure)
  return [part?.RU ?? '', part?.JP ?? '']
}

/** A map is not narrowed by the regions it lets choose; each side follows what is chosen on the other. */
const OWN: Readonly<Record<Country, NonNullable<AggregateQuery['except']>>> = { RU: ['region', 'district'], JP: ['prefecture', 'jp-district'] }

/** What to ask for a measure on one side: `except: ['asOf']` makes `whole` the whole of the data, at any date. */
export function measureQueries(measure: MapMeasure, country: Country, except: AggregateQuery['except'] = []): readonly AggregateQuery[] {
  return RULES[measure].parts.map((part) => ({
    table: part.table,
    by: [{ column: part[country] }, ...(part.gathers === undefined ? [] : [{ column: part.gathers }])],
    except: [...OWN[country], ...except],
  }))
}

/** A region's figure; a date stands as its year, with its text beside. */
export interface RegionFigure {
  readonly value: number
  readonly date?: string
}

/** Figures by code from the answers to `measureQueries`. A region without any row has none here. */
export function readMeasure(measure: MapMeasure, results: readonly AggregateResult[], of: 'now' | 'whole'): ReadonlyMap<string, RegionFigure> {
  const { kind } = RULES[measure]
  const rows = results.flatMap(({ groups }) => groups).filter((group) => sizeOf(group, of, kind) > 0)
  const figures = new Map<string, RegionFigure>()
  const seen = new Map<string, Set<string>>()
  for (const group of rows) {
    const [code, gathered] = group.keys
    if (code === null || code === undefined) continue
    if (kind === 'rows') figures.set(code, { value: sizeOf(group, of, kind) })
    if (gathered === null || gathered === undefined) continue
    if (kind === 'different') {
      seen.set(code, (seen.get(code) ?? new Set()).add(gathered))
      figures.set(code, { value: seen.get(code)?.size ?? 0 })
    } else if (kind === 'latest' && gathered > (figures.get(code)?.date ?? '')) figures.set(code, { value: Number(gathered.slice(0, 4)), date: gathered })
  }
  return figures
}

function sizeOf(group: Aggregate, of: 'now' | 'whole', kind: MeasureRule['kind']): number {
  if (of === 'whole') return group.whole
  return kind === 'rows' ? group.count : group.rows
}
