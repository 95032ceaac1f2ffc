import type { Palette } from '../widgets/palette'

/** Hatching, which everywhere means: this part is not known. */
export function unknownStyle(palette: Palette) {
  return {
    color: palette.paper,
    borderColor: palette.unknown,
    borderWidth: 1,
    decal: { symbol: 'rect', symbolSize: 1, rotation: -Math.PI / 4, dashArrayX: [1, 0], dashArrayY: [1.5, 5], color: palette.unknown },
  }
}
