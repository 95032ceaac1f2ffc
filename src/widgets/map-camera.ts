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

/** Pixels from the left, upper, right and lower edge of a picture. */
export type Insets = readonly [left: number, top: number, right: number, bottom: number]

/** The camera that shows all of `bounds` in the middle of what the insets leave of a picture. */
export function cameraFor(name: SheetName, [west, north, east, south]: MapBounds, { width, height }: MapSize, [left, top, right, bottom]: Insets): MapCamera {
  const room = [Math.max(width - left - right, 40), Math.max(height - top - bottom, 40)] as const
  const isWide = name === 'globe' && east - west > 0.3
  // A globe that is seen whole is as wide as the picture is high; MapLibre's perspective takes a quarter of it.
  const whole = Math.log2((1.28 * Math.min(...room) * Math.PI * Math.cos((GLOBE[1] * Math.PI) / 180)) / TILE)
  if (isWide) return rounded({ longitude: GLOBE[0], latitude: GLOBE[1], zoom: Math.min(whole, 8) })
  const zoom = Math.min(Math.log2(Math.min(room[0] / (east - west), room[1] / (south - north)) / TILE), 8)
  const pixel = 1 / (TILE * 2 ** zoom)
  const middle = fromSquare([(west + east) / 2 + ((right - left) / 2) * pixel, (north + south) / 2 + ((bottom - top) / 2) * pixel])
  const [longitude, latitude] = sheetOf(name).origin(middle) ?? middle
  return rounded({ longitude, latitude, zoom })
}

const cut = (value: number, places: number): number => Math.round(value * 10 ** places) / 10 ** places

/** As exact as a pixel, and short in an address. */
export function rounded({ longitude, latitude, zoom }: MapCamera): MapCamera {
  return { longitude: cut(longitude, 4), latitude: cut(latitude, 4), zoom: cut(zoom, 3) }
}

/** A kept camera says what a stage of this size shows, which is that of a usual window; any other stage shows as much. */
const USUAL: MapSize = { width: 1360, height: 550 }
const gainOf = ({ width, height }: MapSize): number => Math.log2(Math.min(width / USUAL.width, height / USUAL.height))

/** A kept camera for a stage of the size: what it was kept for is in sight on a phone as on a projector. */
export function cameraOn(size: MapSize, kept: MapCamera): MapCamera {
  return rounded({ ...kept, zoom: kept.zoom + gainOf(size) })
}

/** The camera of a stage of the size, to be kept: the way back from `cameraOn`. */
export function keptCamera(size: MapSize, shown: MapCamera): MapCamera {
  return rounded({ ...shown, zoom: shown.zoom - gainOf(size) })
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
