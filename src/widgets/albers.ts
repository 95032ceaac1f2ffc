/** Longitude and latitude in degrees; longitudes may run on past 180. */
export type LngLat = readonly [longitude: number, latitude: number]
/** Metres right of and above the projection's origin. */
export type PlanePoint = readonly [x: number, y: number]

/** Where a conic projection is centred and the two parallels along which it is true to scale, in degrees. */
export interface Conic {
  readonly longitude: number
  readonly latitude: number
  readonly parallels: readonly [south: number, north: number]
}

export interface Projection {
  readonly forward: (place: LngLat) => PlanePoint
  /** `undefined` outside the projection's world. Longitudes come within 180° of the middle meridian, so that they run on past 180. */
  readonly inverse: (point: PlanePoint) => LngLat | undefined
}

/** Russia looks natural and Japan is large enough to click; 105° E runs through Irkutsk Oblast. */
export const EURASIA: Conic = { longitude: 105, latitude: 52, parallels: [40, 64] }

const RADIUS = 6_371_008.8
const RADIAN = Math.PI / 180

/** Albers' equal-area conic projection on the sphere of mean radius (Snyder, Map Projections, USGS 1395, pp. 98–103). */
export function albers({ longitude, latitude, parallels: [south, north] }: Conic): Projection {
  const n = (Math.sin(south * RADIAN) + Math.sin(north * RADIAN)) / 2
  const c = Math.cos(south * RADIAN) ** 2 + 2 * n * Math.sin(south * RADIAN)
  const radius = (y: number): number => Math.sqrt(Math.max(0, c - 2 * n * Math.sin(y * RADIAN))) / n
  const originRadius = radius(latitude)

  return {
    forward([lng, lat]) {
      const rho = radius(lat)
      const theta = n * wrap(lng - longitude) * RADIAN
      return [RADIUS * rho * Math.sin(theta), RADIUS * (originRadius - rho * Math.cos(theta))]
    },
    inverse([px, py]) {
      const x = px / RADIUS
      const y = originRadius - py / RADIUS
      const sine = (c - (x * x + y * y) * n * n) / (2 * n)
      const east = Math.atan2(x, y) / n / RADIAN
      if (Math.abs(sine) > 1 || Math.abs(east) > 180) return undefined
      return [longitude + east, Math.asin(sine) / RADIAN]
    },
  }
}

/** Degrees within −180…180. */
function wrap(degrees: number): number {
  return degrees - 360 * Math.floor((degrees + 180) / 360)
}
