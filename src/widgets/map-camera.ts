import type { LngLat } from './albers'
import { fromSquare, sheetOf, toSquare, type SheetName } from './map-sheet'
import type { MapFeature } from './map-spec'
import { ringsOf } from './map-topology'

/** Where the reader looks from: true degrees, and MapLibre's zoom, at which the whole sheet is 512 · 2^zoom pixels wide. */
export interface MapCamera {
  readonly longitude: number
  readonly latitude: number
  readonly zoom: number
}

export interface MapSize {
  readonly width: number
  readonly height: number
}

/** West, north, east and south on the square. */
export type MapBounds = readonly [west: number, north: number, east: number, south: number]

const TILE = 512
const GLOBE: LngLat = [112, 54]

export function boundsOf(shapes: readonly MapFeature[]): MapBounds | undefined {
  let [west, north, east, south] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const shape of shapes) {
    for (const ring of ringsOf(shape)) {
      for (const [longitude = 0, latitude = 0] of ring) {
        const [x, y] = toSquare([longitude, latitude])
        ;[west, north, east, south] = [Math.min(west, x), Math.min(north, y), Math.max(east, x), Math.max(south, y)]
      }
    }
  }
  return west <= east ? [west, north, east, south] : undefined
}

/** The camera that shows all of `bounds` in a picture of the size, `padding` pixels from its edges. */
export function cameraFor(name: SheetName, [west, north, east, south]: MapBounds, { width, height }: MapSize, padding: number): MapCamera {
  const room = [Math.max(width - 2 * padding, 40), Math.max(height - 2 * padding, 40)] as const
  const zoom = Math.log2(Math.min(room[0] / (east - west), room[1] / (south - north)) / TILE)
  const middle = fromSquare([(west + east) / 2, (north + south) / 2])
  const isWide = name === 'globe' && east - west > 0.3
  const [longitude, latitude] = isWide ? GLOBE : (sheetOf(name).origin(middle) ?? middle)
  // A globe that is seen whole is as wide as the picture is high; MapLibre's perspective takes a quarter of it.
  const whole = Math.log2((1.28 * Math.min(...room) * Math.PI * Math.cos((GLOBE[1] * Math.PI) / 180)) / TILE)
  return rounded({ longitude, latitude, zoom: Math.min(isWide ? whole : zoom, 8) })
}

const cut = (value: number, places: number): number => Math.round(value * 10 ** places) / 10 ** places

/** As exact as a pixel, and short in an address. */
export function rounded({ longitude, latitude, zoom }: MapCamera): MapCamera {
  return { longitude: cut(longitude, 4), latitude: cut(latitude, 4), zoom: cut(zoom, 2) }
}

/** The camera's centre in the degrees that MapLibre knows. */
export function centreOf(name: SheetName, camera: MapCamera): LngLat {
  return sheetOf(name).place([camera.longitude, camera.latitude])
}

/** Pixel of a point of the square in a picture of the size. */
export function pixelOn(name: SheetName, camera: MapCamera, { width, height }: MapSize): (point: readonly [number, number]) => readonly [number, number] {
  const [cx, cy] = toSquare(centreOf(name, camera))
  const scale = TILE * 2 ** camera.zoom
  return ([x, y]) => [(x - cx) * scale + width / 2, (y - cy) * scale + height / 2]
}
