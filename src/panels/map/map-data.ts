import type { AggregateQuery, AggregateResult, Cell, RowsQuery, RowWindow } from '../../engine/engine'
import type { Language } from '../../model/schema'
import type { MapView } from '../../state/map-address'
import type { LngLat } from '../../widgets/albers'
import { makeClasses, type ValueClass } from './classes'
import { measureColumns, measureQueries, measureTable, readMeasure, type Country, type RegionFigure } from './measures'
import { PROJECT_COLUMNS } from './project-places'
import { figureOf, regionValues, type MapRegion, type RegionValue } from './region-values'
import { TIE_COLUMNS } from './tie-lines'

const REGION_COLUMNS = ['code', 'country', 'title', 'population', 'capital_en', 'capital_latitude', 'capital_longitude', 'district_en'] as const
const SIDES: readonly Country[] = ['RU', 'JP']
const CLASS_COUNT = 6
/** What makes a region worth its name: the same whatever is measured, so that names are sent to the map once. */
const NAMING = (['projects', 'ties'] as const).flatMap((measure) => SIDES.flatMap((country) => measureQueries(measure, country, ['asOf'])))

export interface AtlasRegion extends MapRegion {
  readonly district: string
  readonly capital: string
  readonly capitalPlace: LngLat | undefined
}

export interface MapQuestions {
  readonly aggregates: readonly AggregateQuery[]
  readonly rows: readonly RowsQuery[]
}

/** Figures now and in the whole, rows without a region, what names go by; regions, ties, projects. */
export function mapQuestions({ measure }: MapView, language: Language): MapQuestions {
  const [ru, jp] = measureColumns(measure)
  return {
    aggregates: [
      ...SIDES.flatMap((country) => measureQueries(measure, country)),
      // Classes hold for all data at any date, so that neither filter nor as-of date shifts a colour.
      ...SIDES.flatMap((country) => measureQueries(measure, country, ['asOf'])),
      ...[[ru], [jp], [ru, jp]].map((columns) => ({ table: measureTable(measure), by: columns.map((column) => ({ column })) })),
      ...NAMING,
    ],
    rows: [
      { table: 'regions', columns: REGION_COLUMNS, unfiltered: true, language },
      // All of them, so that their lines are sent to the map once; which of them show is a matter of states.
      { table: 'regional_ties', columns: TIE_COLUMNS, unfiltered: true, language },
      { table: 'regional_ties', columns: ['id'], except: ['region', 'district', 'prefecture', 'jp-district'], language },
      { table: 'regional_ties', columns: ['id'], language },
      { table: 'projects', columns: PROJECT_COLUMNS, language },
    ],
  }
}

export interface MapFigures {
  readonly classes: readonly ValueClass[]
  readonly values: readonly RegionValue[]
  /** Codes by projects and ties in the whole data, then by population: the first keep their names where there is no room for all. */
  readonly naming: readonly string[]
  /** By Russian region, by prefecture, by both. */
  readonly placed: readonly AggregateResult[]
}

export function readFigures(answers: readonly AggregateResult[], regions: readonly MapRegion[], { measure, perMillion, rescale, classes: method }: MapView): MapFigures {
  const size = SIDES.flatMap((country) => measureQueries(measure, country)).length
  const current = readMeasure(measure, answers.slice(0, size), 'now')
  const whole = readMeasure(measure, answers.slice(size, 2 * size), 'whole')
  const domain: ReadonlyMap<string, RegionFigure> = rescale ? current : whole
  const known = regions.map((region) => figureOf(measure, perMillion, region, domain.get(region.code))).filter((value): value is number => value !== null && value > 0)
  const classes = makeClasses(known, method, CLASS_COUNT)
  return { classes, values: regionValues(regions, current, classes, { measure, perMillion }), naming: namingOf(regions, answers.slice(-NAMING.length)), placed: answers.slice(2 * size, -NAMING.length) }
}

function namingOf(regions: readonly MapRegion[], answers: readonly AggregateResult[]): readonly string[] {
  const weights = new Map<string, number>()
  for (const { keys: [code], whole } of answers.flatMap(({ groups }) => groups)) if (code) weights.set(code, (weights.get(code) ?? 0) + whole)
  const weightOf = ({ code }: MapRegion): number => weights.get(code) ?? 0
  return regions.toSorted((a, b) => weightOf(b) - weightOf(a) || (b.population ?? 0) - (a.population ?? 0)).map(({ code }) => code)
}

export interface MapRows {
  readonly regions: readonly AtlasRegion[]
  /** Every tie of the data. */
  readonly tieRows: readonly (readonly Cell[])[]
  /** Ties that stand at the date and pass all but the regions chosen. */
  readonly shownTies: ReadonlySet<string>
  /** Ties that the whole selection lets through. */
  readonly chosenTies: ReadonlySet<string>
  readonly projectRows: readonly (readonly Cell[])[]
}

const idsOf = (window: RowWindow | undefined): ReadonlySet<string> => new Set((window?.rows ?? []).map(([id]) => String(id)))

export function readMapRows([regions, ties, shown, chosen, projects]: readonly RowWindow[]): MapRows {
  return {
    regions: (regions?.rows ?? []).map(readRegion),
    tieRows: ties?.rows ?? [],
    shownTies: idsOf(shown),
    chosenTies: idsOf(chosen),
    projectRows: projects?.rows ?? [],
  }
}

function readRegion([code, country, name, population, capital, latitude, longitude, district]: readonly Cell[]): AtlasRegion {
  return {
    code: String(code),
    country: country === 'JP' ? 'JP' : 'RU',
    name: String(name),
    population: typeof population === 'number' ? population : null,
    capital: String(capital ?? ''),
    // Longitudes run on past 180°, as the geography's.
    capitalPlace: typeof latitude === 'number' && typeof longitude === 'number' ? [longitude < -168 ? longitude + 360 : longitude, latitude] : undefined,
    district: String(district ?? ''),
  }
}
