import type { MapSpec } from '../../widgets/map-spec'
import { MAP_FONTS } from '../../widgets/map-style'

/** Which file draws which characters; the files hold what names of regions and numbers need (scripts/map-fonts). */
const RANGES = {
  latin: ['U+0020-024F', 'U+2000-206F', 'U+2116'],
  cyrillic: ['U+0400-04FF'],
  japanese: ['U+3000-30FF', 'U+3400-9FFF', 'U+FF00-FFEF'],
} as const

function faces(weight: number) {
  return Object.entries(RANGES).map(([script, ranges]) => ({ url: new URL(`${import.meta.env.BASE_URL}map-fonts/${script}-${weight}.woff2`, document.baseURI).href, 'unicode-range': [...ranges] }))
}

export function mapFonts(): MapSpec['fonts'] {
  return { [MAP_FONTS.regular]: faces(400), [MAP_FONTS.strong]: faces(600) }
}
