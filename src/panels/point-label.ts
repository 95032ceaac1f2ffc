import type { Palette } from '../widgets/palette'
import { textWidth } from '../widgets/text-width'

export const POINTS = ['1', '2', '3', '4', '5', '6', '7', '8'] as const

/** A point's badge and short name for an axis; its style comes from `pointBadges`. */
export function pointLabel(point: string, name: string): string {
  return `{point${point}|${point}}  ${name}`
}

/** Pixels from the badge to the end of the name. */
export function pointLabelWidth(name: string, size: number): number {
  return 28 + textWidth(name, size)
}

/** The rich text styles of the eight badges. */
export function pointBadges(palette: Palette): Readonly<Record<string, object>> {
  return Object.fromEntries(
    POINTS.map((point, index) => [
      `point${point}`,
      {
        backgroundColor: palette.points[index],
        color: palette.onPoints[index],
        borderRadius: 9,
        width: 18,
        height: 18,
        lineHeight: 18,
        align: 'center',
        fontSize: 12,
        fontWeight: 600,
      },
    ]),
  )
}
