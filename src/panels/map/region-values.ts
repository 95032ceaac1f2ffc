import type { MapMeasure } from '../../state/map-address'
import type { ValueClass } from './classes'
import { classOf } from './classes'
import { measureKind, type Country, type RegionFigure } from './measures'

export interface MapRegion {
  readonly code: string
  readonly country: Country
  readonly name: string
  readonly population: number | null
}

/** What a region shows: a figure in a class, nothing counted, or nothing known. */
export interface RegionValue extends MapRegion {
  /** `null` is no data; 0 is a count of nothing. */
  readonly value: number | null
  readonly date?: string
  /** Index into the classes; absent for zero and for no data. */
  readonly class?: number
}

/** A date says nothing where there is none; a share needs its population; a count without rows is zero. */
export function figureOf(measure: MapMeasure, perMillion: boolean, { population }: MapRegion, figure: RegionFigure | undefined): number | null {
  if (measureKind(measure) === 'latest') return figure?.value ?? null
  const count = figure?.value ?? 0
  if (!perMillion) return count
  return population === null || population === 0 ? null : (count * 1e6) / population
}

export function regionValues(
  regions: readonly MapRegion[],
  figures: ReadonlyMap<string, RegionFigure>,
  classes: readonly ValueClass[],
  { measure, perMillion }: { readonly measure: MapMeasure; readonly perMillion: boolean },
): readonly RegionValue[] {
  return regions.map((region) => {
    const figure = figures.get(region.code)
    const value = figureOf(measure, perMillion, region, figure)
    return {
      ...region,
      value,
      ...(figure?.date !== undefined && { date: figure.date }),
      ...(value !== null && value !== 0 && classes.length > 0 && { class: classOf(classes, value) }),
    }
  })
}
