/**
 * mapshaper measures in metres only while longitudes stay within ±180°, and Russia does not. So the work is done in
 * degrees east of this meridian, where neither Russia nor any other country of Eurasia is cut.
 */
const MIDDLE = 100

/** Greenwich longitude → degrees east of the middle meridian, −180…180. */
export const intoFrame = ([longitude, latitude]) => [
  longitude - MIDDLE < -180 ? longitude - MIDDLE + 360 : longitude - MIDDLE,
  latitude,
]

/** Degrees east of the middle meridian → continuous longitude, −80…280: Chukotka runs on past 180. */
export const outOfFrame = ([x, latitude]) => [x + MIDDLE, latitude]
