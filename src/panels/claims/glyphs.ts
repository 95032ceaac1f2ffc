import type { Palette } from '../../widgets/palette'
import type { Qualifier } from './claim'

/** A shape for each way of stating a figure: upward for over, a ring for about, downward for under. */
const SYMBOLS: Readonly<Record<Qualifier, { readonly symbol: string; readonly symbolSize: number | [number, number] }>> = {
  exact: { symbol: 'circle', symbolSize: 9 },
  about: { symbol: 'circle', symbolSize: 10 },
  over: { symbol: 'triangle', symbolSize: 11 },
  under: { symbol: 'path://M0,0L10,0L5,9Z', symbolSize: 11 },
  'more-than-half': { symbol: 'rect', symbolSize: [14, 5] },
  derived: { symbol: 'diamond', symbolSize: 12 },
}

export function glyphOf(qualifier: Qualifier, palette: Palette) {
  const color = palette.stages['operating'] ?? palette.ink
  return { ...SYMBOLS[qualifier], itemStyle: { color, borderColor: color, ...(qualifier === 'about' && { color: palette.paper, borderWidth: 2 }) } }
}
