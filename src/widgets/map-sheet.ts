import { albers, EURASIA, type LngLat } from './albers'

export type SheetName = 'albers' | 'globe' | 'mercator'

/** A point of the flat square that MapLibre's Mercator fills: 0…1 from west to east and from north to south. */
export type SheetPoint = readonly [x: number, y: number]

/**
 * What the map is drawn on. `place` gives the degrees under which MapLibre has to know a place so that its own Mercator
 * puts it where the sheet wants it; `origin` is the way back, `undefined` outside the sheet's world.
 * Globe and Mercator take true degrees (docs/decisions/0003-projection.md).
 */
export interface Sheet {
  readonly name: SheetName
  readonly place: (place: LngLat) => LngLat
  readonly origin: (place: LngLat) => LngLat | undefined
}

/** Metres from the middle of the conic sheet to its edge: wide enough for a picture four times as wide as high. */
const HALF = 14_000_000
const SCALE = 180 / HALF
const DEGREE = 180 / Math.PI

const conic = albers(EURASIA)
const heightOf = (latitude: number): number => Math.log(Math.tan(Math.PI / 4 + latitude / DEGREE / 2)) * DEGREE
const latitudeOf = (height: number): number => (2 * Math.atan(Math.exp(height / DEGREE)) - Math.PI / 2) * DEGREE

const SHEETS: Readonly<Record<SheetName, Sheet>> = {
  albers: {
    name: 'albers',
    place: (place) => {
      const [x, y] = conic.forward(place)
      return [x * SCALE, latitudeOf(y * SCALE)]
    },
    origin: ([longitude, latitude]) => conic.inverse([longitude / SCALE, heightOf(latitude) / SCALE]),
  },
  globe: { name: 'globe', place: (place) => place, origin: (place) => place },
  mercator: { name: 'mercator', place: (place) => place, origin: (place) => place },
}

export function sheetOf(name: SheetName): Sheet {
  return SHEETS[name]
}

/** Degrees as MapLibre knows them, as a point of the square. */
export function toSquare([longitude, latitude]: LngLat): SheetPoint {
  return [(longitude + 180) / 360, (180 - heightOf(latitude)) / 360]
}

export function fromSquare([x, y]: SheetPoint): LngLat {
  return [x * 360 - 180, latitudeOf(180 - y * 360)]
}
