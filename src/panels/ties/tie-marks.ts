import type { Palette } from '../../widgets/palette'

/** How a tie is drawn: what its last evidence says, and whether that is recent. */
export const TIE_MARKS = ['in-force', 'in-force-earlier', 'unknown', 'planned', 'stopped'] as const
export type TieMark = (typeof TIE_MARKS)[number]

/** Evidence from before this year is drawn faded: it says nothing of the years in which exchange was stopped. */
const RECENT_SINCE = 2020

/** `evidence` is the year of the last evidence, `null` where none is dated. */
export function tieMarkOf(status: string | null, evidence: string | null): TieMark {
  if (status === 'planned') return 'planned'
  if (status === 'suspended' || status === 'ended') return 'stopped'
  if (status !== 'active') return 'unknown'
  return evidence !== null && Number(evidence) >= RECENT_SINCE ? 'in-force' : 'in-force-earlier'
}

/** Hatching stands for unknown, hollow for planned, fading for old evidence; what has stopped is grey and struck. */
export function tieMarkStyle(mark: TieMark, palette: Palette) {
  const solid = palette.stages['operating'] ?? palette.ink
  switch (mark) {
    case 'in-force':
      return { color: solid, borderColor: solid, borderWidth: 1, opacity: 1 }
    case 'in-force-earlier':
      return { color: solid, borderColor: solid, borderWidth: 1, opacity: 0.4 }
    case 'unknown':
      return { color: 'transparent', borderColor: palette.unknown, borderWidth: 1, opacity: 1, decal: hatch(palette) }
    case 'planned':
      return { color: 'transparent', borderColor: solid, borderWidth: 1.5, opacity: 1 }
    case 'stopped':
      return { color: palette.stages['suspended'] ?? palette.unknown, borderColor: palette.stages['cancelled'] ?? palette.unknown, borderWidth: 1, opacity: 1 }
  }
}

function hatch(palette: Palette) {
  return { symbol: 'rect', symbolSize: 1, dashArrayX: [1, 0], dashArrayY: [2, 3], rotation: -Math.PI / 4, color: palette.unknown }
}
