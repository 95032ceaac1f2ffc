import { useMemo, useState } from 'react'
import { useAggregates, useRows } from '../../state/use-engine'
import { useView } from '../../state/use-view'
import type { LngLat } from '../../widgets/albers'
import { makeClasses } from './classes'
import { measureColumns, measureQueries, measureTable, readMeasure, type Country } from './measures'
import { PROJECT_COLUMNS } from './project-places'
import { figureOf, regionValues, type MapRegion } from './region-values'
import { TIE_COLUMNS, type RegionPlace } from './tie-lines'

const REGION_COLUMNS = ['code', 'country', 'title', 'population', 'capital_en', 'capital_latitude', 'capital_longitude', 'district_en'] as const
const CLASS_COUNT = 6

interface AtlasRegion extends MapRegion {
  readonly district: string
  readonly capital: string
  readonly capitalPlace: LngLat | undefined
}

/** Everything the map asks the engine; while an answer is on its way the last one stays, so that the map does. */
export function useMapData(): MapData | undefined {
  const data = useAnswers()
  const [last, setLast] = useState(data)
  if (data && data !== last) setLast(data)
  return data ?? last
}

/** Regions, figures now and in the whole, ties, projects. */
function useAnswers() {
  const { map, language } = useView()
  const { measure, perMillion } = map
  const [ru, jp] = measureColumns(measure)
  const table = measureTable(measure)
  const sides: readonly Country[] = ['RU', 'JP']
  const now = sides.flatMap((country) => measureQueries(measure, country))
  const aggregates = useAggregates([
    ...now,
    // Classes hold for all data at any date, so that neither filter nor as-of date shifts a colour.
    ...sides.flatMap((country) => measureQueries(measure, country, ['asOf'])),
    ...[[ru], [jp], [ru, jp]].map((columns) => ({ table, by: columns.map((column) => ({ column })) })),
  ])
  const windows = useRows([
    { table: 'regions', columns: REGION_COLUMNS, unfiltered: true, language },
    { table: 'regional_ties', columns: TIE_COLUMNS, except: ['region', 'district', 'prefecture', 'jp-district'], language },
    { table: 'regional_ties', columns: ['id'], language },
    { table: 'projects', columns: PROJECT_COLUMNS, language },
  ])
  const regions = useMemo(() => windows && readRegions(windows[0]?.rows ?? []), [windows])
  const figures = useMemo(() => {
    if (!aggregates || !regions) return undefined
    const size = now.length
    const current = readMeasure(measure, aggregates.slice(0, size), 'now')
    const domain = map.rescale ? current : readMeasure(measure, aggregates.slice(size, 2 * size), 'whole')
    const known = regions.map((region) => figureOf(measure, perMillion, region, domain.get(region.code))).filter((value) => value !== null && value > 0)
    const classes = makeClasses(known as readonly number[], map.classes, CLASS_COUNT)
    return { classes, values: regionValues(regions, current, classes, { measure, perMillion }), placed: aggregates.slice(2 * size) }
    // oxlint-disable-next-line react/exhaustive-deps -- the number of queries follows from the measure
  }, [aggregates, regions, measure, perMillion, map.rescale, map.classes])
  return useMemo(
    () =>
      figures &&
      regions &&
      windows && {
        ...figures,
        regions,
        tieRows: windows[1]?.rows ?? [],
        chosenTies: new Set((windows[2]?.rows ?? []).map(([id]) => String(id))),
        projectRows: windows[3]?.rows ?? [],
      },
    [figures, regions, windows],
  )
}

export type MapData = NonNullable<ReturnType<typeof useAnswers>>

function readRegions(rows: readonly (readonly unknown[])[]): readonly AtlasRegion[] {
  return rows.map(([code, country, name, population, capital, latitude, longitude, district]) => ({
    code: String(code),
    country: country === 'JP' ? 'JP' : 'RU',
    name: String(name),
    population: typeof population === 'number' ? population : null,
    capital: String(capital ?? ''),
    capitalPlace: typeof latitude === 'number' && typeof longitude === 'number' ? [longitude < -168 ? longitude + 360 : longitude, latitude] : undefined,
    district: String(district ?? ''),
  }))
}

/** Where ties end, by region. */
export function regionPlaces(regions: MapData['regions'], anchors: Readonly<Record<string, LngLat>>): ReadonlyMap<string, RegionPlace> {
  return new Map(
    regions.flatMap(({ code, capital, capitalPlace }) => {
      const anchor = anchors[code]
      return anchor ? [[code, { anchor, capital, capitalPlace }] as const] : []
    }),
  )
}
