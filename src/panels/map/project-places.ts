import type { Cell } from '../../engine/engine'
import type { LngLat } from '../../widgets/albers'
import { pixelOn } from '../../widgets/map-camera'
import { sheetOf, toSquare, type SheetName } from '../../widgets/map-sheet'
import type { MapFeature, MapFeatures, MapImage } from '../../widgets/map-spec'

export const PROJECT_COLUMNS = ['id', 'title', 'plan_point', 'stage', 'place_en', 'latitude', 'longitude', 'ru_regions', 'jp_prefectures'] as const

export interface PlacedProject {
  readonly id: string
  readonly title: string
  readonly point: number
  readonly stage: string
}

/** Projects whose row names a place and its coordinates, by place. */
export interface ProjectPlace {
  readonly code: string
  readonly name: string
  readonly place: LngLat
  readonly projects: readonly PlacedProject[]
}

/** How exactly a project's row says where it is. */
export const PRECISIONS = ['place', 'region', 'regions', 'none'] as const
export type PlacePrecision = (typeof PRECISIONS)[number]

/** Rows of `PROJECT_COLUMNS`. Only a place that the row itself names with coordinates is a place; a region is never one. */
export function precisionOf([, , , , place, latitude, longitude, ru, jp]: readonly Cell[]): PlacePrecision {
  if (place !== null && typeof latitude === 'number' && typeof longitude === 'number') return 'place'
  const regions = [ru, jp].flatMap((cell) => (Array.isArray(cell) ? cell : []))
  return regions.length === 0 ? 'none' : regions.length === 1 ? 'region' : 'regions'
}

export function projectPlaces(rows: readonly (readonly Cell[])[]): readonly ProjectPlace[] {
  const places = new Map<string, ProjectPlace>()
  for (const row of rows) {
    const [id, title, point, stage, name, latitude, longitude] = row
    if (precisionOf(row) !== 'place' || typeof latitude !== 'number' || typeof longitude !== 'number') continue
    const code = `${String(name)}@${latitude},${longitude}`
    const project = { id: String(id), title: String(title), point: Number(point), stage: String(stage ?? '') }
    const known = places.get(code)
    // Longitudes run on past 180°.
    places.set(code, { code, name: String(name), place: [longitude < -168 ? longitude + 360 : longitude, latitude], projects: [...(known?.projects ?? []), project] })
  }
  return [...places.values()].sort((a, b) => b.projects.length - a.projects.length || (a.code < b.code ? -1 : 1))
}

/** Places that would touch at a zoom, as one mark at the place that has the most projects. */
export interface PlaceCluster {
  readonly code: string
  readonly at: LngLat
  readonly places: readonly ProjectPlace[]
  readonly projects: readonly PlacedProject[]
}

const PLANNED: ReadonlySet<string> = new Set(['proposed', 'memorandum'])

function radiusOf({ projects }: { readonly projects: readonly unknown[] }): number {
  return Math.min(8 + 1.6 * Math.sqrt(projects.length - 1), 16)
}

/** @param places the largest first, as `projectPlaces` gives them */
export function clusterPlaces(name: SheetName, places: readonly ProjectPlace[], zoom: number): readonly PlaceCluster[] {
  const sheet = sheetOf(name)
  const toPixel = pixelOn(name, { longitude: 0, latitude: 0, zoom }, { width: 0, height: 0 })
  const clusters: { at: LngLat; pixel: readonly [number, number]; places: ProjectPlace[] }[] = []
  for (const place of places) {
    const pixel = toPixel(toSquare(sheet.place(place.place)))
    const near = clusters.find((cluster) => Math.hypot(cluster.pixel[0] - pixel[0], cluster.pixel[1] - pixel[1]) < 22)
    if (near) near.places.push(place)
    else clusters.push({ at: place.place, pixel, places: [place] })
  }
  return clusters.map(({ at, places: own }) => ({ code: own.map(({ code }) => code).join('+'), at, places: own, projects: own.flatMap(({ projects }) => projects) }))
}

interface PlaceColours {
  readonly points: readonly string[]
  readonly onPoints: readonly string[]
  readonly paper: string
  readonly ink: string
}

/** The marks of clusters: shares by point, a ring where all is still planned, the number of projects or, for one alone, its point. */
export function drawPlaces(name: SheetName, clusters: readonly PlaceCluster[], { points, onPoints, paper, ink }: PlaceColours) {
  const sheet = sheetOf(name)
  const images: Record<string, MapImage> = {}
  const features = clusters.map((cluster): MapFeature => {
    const { projects } = cluster
    const counts = points.map((_, index) => projects.filter(({ point }) => point === index + 1).length)
    const hollow = projects.every(({ stage }) => PLANNED.has(stage))
    const shares = counts.flatMap((count, index) => (count === 0 ? [] : [{ colour: points[index] ?? ink, share: count / projects.length }]))
    const isGroup = projects.length > 1
    const image = `place-${counts.join('.')}${hollow ? '-planned' : ''}`
    // The number of several stands on paper within a ring, the point of one alone on its colour.
    images[image] = { kind: 'badge', shares, hollow: hollow || isGroup, paper, radius: radiusOf(cluster) }
    const point = counts.findIndex((count) => count > 0)
    return {
      type: 'Feature',
      properties: {
        code: cluster.code,
        image,
        text: isGroup ? String(projects.length) : String(point + 1),
        ink: hollow || isGroup ? ink : (onPoints[point] ?? ink),
        rank: -projects.length,
        radius: radiusOf(cluster),
      },
      geometry: { type: 'Point', coordinates: [...sheet.place(cluster.at)] },
    }
  })
  return { images, places: { type: 'FeatureCollection', features } as MapFeatures }
}
