import type { MapSize } from './map-camera'
import type { Box, MapMark, MeasureText } from './map-drawing'
import { OPEN_RADIUS, type MapLayer, type NameSide } from './map-spec'

interface Label {
  readonly at: readonly [number, number]
  readonly text: string
  readonly rank: number
}

interface Room {
  readonly zoom: number
  readonly size: MapSize
  readonly measure: MeasureText
  /** What stands already; labels that are placed are added. */
  readonly taken: Box[]
}

/** Where a name is tried, in steps to the right and down from upon its place. */
const STEPS = {
  upon: [[0, 0], [0, 1], [0, -1], [1, 0], [-1, 0]],
  above: [[0, -1], [0, 1], [1, 0], [-1, 0]],
  right: [[1, 0], [0, -1], [0, 1], [-1, 0]],
} as const satisfies Record<NameSide | 'upon', unknown>
const LEADING = 1.2
const PADDING = 3

/** Labels that find room without touching what stands, the lowest rank first. */
export function placeLabels(layer: Extract<MapLayer, { kind: 'label' }>, labels: readonly Label[], { zoom, size, measure, taken }: Room): readonly MapMark[] {
  const type = layer.size * (1 + (Math.min(Math.max(zoom - 2, 0), 5) / 5) * 0.35)
  const weight = layer.weight === 'strong' ? 600 : 400
  const away = layer.beside === undefined ? type * 0.6 : OPEN_RADIUS + PADDING
  if (layer.beside !== undefined) taken.push(...labels.map(({ at: [x, y] }): Box => [x - OPEN_RADIUS, y - OPEN_RADIUS, x + OPEN_RADIUS, y + OPEN_RADIUS]))
  return labels
    .toSorted((a, b) => a.rank - b.rank)
    .flatMap(({ at: [x, y], text }): readonly MapMark[] => {
      const lines = wrap(text, type * layer.widest, (part) => measure(part, type, weight))
      const width = Math.max(...lines.map((line) => measure(line, type, weight)))
      const height = lines.length * type * LEADING
      const [across, down] = [width / 2 + away, height / 2 + away]
      for (const [right, under] of STEPS[layer.beside?.side ?? 'upon']) {
        const [dx, dy] = [right * across, under * down]
        const box: Box = [x + dx - width / 2 - PADDING, y + dy - height / 2 - PADDING, x + dx + width / 2 + PADDING, y + dy + height / 2 + PADDING]
        const isInside = box[0] >= 0 && box[1] >= 0 && box[2] <= size.width && box[3] <= size.height
        if (!isInside || taken.some((other) => touches(box, other))) continue
        taken.push(box)
        return [{ kind: 'text', x: x + dx, y: y + dy - height / 2 + type, anchor: 'middle', lines, size: type, weight, ink: layer.ink, halo: layer.halo }]
      }
      return []
    })
}

const touches = (a: Box, b: Box): boolean => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3]

/** Breaks at spaces only: names without one stay on their line. */
function wrap(text: string, widest: number, measure: (text: string) => number): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && measure(`${last} ${word}`) <= widest) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}
