import type { Box, MapMark, MeasureText } from '../../widgets/map-drawing'
import type { PictureBox } from '../../widgets/picture/picture-frame'
import type { LegendBar } from './legend-bars'
import type { MapColours } from './map-colours'

export interface LegendContent {
  readonly title: string
  readonly bars: readonly LegendBar[]
  /** Names of the two sides, as in the legend on the page. */
  readonly sides: readonly [ru: string, jp: string]
  /** Kinds of lines drawn, with their colours. */
  readonly lines: readonly { readonly label: string; readonly colour: string; readonly dash: readonly number[] }[]
  readonly contested: string
  readonly colours: MapColours
  readonly paper: string
  readonly ink: string
  readonly soft: string
}

const TYPE = 11
const LEAST_CELL = 42
const HIGHEST = 24
const PADDING = 10

const rectangle = (x: number, y: number, width: number, height: number): string => `M${x.toFixed(1)} ${y.toFixed(1)}h${width.toFixed(1)}v${height.toFixed(1)}h${(-width).toFixed(1)}Z`

/** The legend as marks in the lower left corner of a picture, clear of Japan, and the room it takes. */
export function legendMarks(legend: LegendContent, box: PictureBox, measure: MeasureText): { readonly marks: readonly MapMark[]; readonly room: Box } {
  const { bars, title, sides, lines, colours, paper, ink, soft } = legend
  const cell = Math.max(LEAST_CELL, ...bars.map(({ range }) => measure(range, TYPE, 400) + 6))
  const label = Math.max(...sides.map((side) => measure(side, TYPE, 400))) + 8
  const widest = Math.max(label + bars.length * cell, measure(title, TYPE + 1, 600), ...lines.map((line) => 28 + measure(line.label, TYPE, 400)))
  const [width, height] = [widest + 2 * PADDING, PADDING * 2 + 16 + 2 * (HIGHEST + 16) + 26 + Math.ceil((lines.length + 1) / 2) * 15]
  const [left, top] = [8, box.height - height - 8]
  const text = (x: number, y: number, content: string, anchor: 'start' | 'middle' = 'start', colour = soft, weight = 400): MapMark => ({
    kind: 'text', x, y, anchor, lines: [content], size: weight === 400 ? TYPE : TYPE + 1, weight, ink: colour, halo: paper,
  })
  const x0 = left + PADDING + label
  const histograms = (['RU', 'JP'] as const).flatMap((country, row): readonly MapMark[] => {
    const base = top + PADDING + 16 + (row + 1) * (HIGHEST + 16)
    const highest = Math.max(1, ...bars.map(({ codes }) => codes[country].length))
    return [
      text(left + PADDING, base - 1, sides[row] ?? ''),
      ...bars.flatMap(({ codes }, index): readonly MapMark[] => {
        const count = codes[country].length
        if (count === 0) return []
        const high = 2 + (count / highest) * (HIGHEST - 2)
        return [
          { kind: 'area', code: '', path: rectangle(x0 + index * cell, base - high, cell - 2, high), fill: soft, opacity: 1 },
          text(x0 + index * cell + cell / 2 - 1, base - high - 3, String(count), 'middle'),
        ]
      }),
    ]
  })
  const scale = top + PADDING + 16 + 2 * (HIGHEST + 16) + 3
  const swatches = bars.flatMap(({ colour, hatched, range }, index): readonly MapMark[] => {
    const path = rectangle(x0 + index * cell, scale, cell - 2, 8)
    return [
      { kind: 'area', code: '', path, fill: colour ?? colours.zero, opacity: 1 },
      ...(hatched ? [{ kind: 'hatch', path, colour: colours.hatch, step: 6, name: 'hatch-no-data' } as const] : []),
      { kind: 'line', path, stroke: colours.border, width: 0.5, opacity: 1, dash: [] },
      text(x0 + index * cell + cell / 2 - 1, scale + 20, range, 'middle'),
    ]
  })
  const half = (widest + PADDING) / 2
  const keys = [...lines, { label: legend.contested, colour: '', dash: [] }].flatMap((line, index): readonly MapMark[] => {
    const [x, y] = [left + PADDING + (index % 2) * half, scale + 36 + Math.floor(index / 2) * 15]
    const path = rectangle(x, y - 8, 20, 9)
    const sign: readonly MapMark[] =
      line.colour === ''
        ? [
            { kind: 'hatch', path, colour: colours.contested, step: 5, name: 'hatch-contested' },
            { kind: 'line', path, stroke: colours.contested, width: 1, opacity: 1, dash: [2.5, 1.8] },
          ]
        : [{ kind: 'line', path: `M${x} ${y - 4}h20`, stroke: line.colour, width: 2, opacity: 1, dash: line.dash }]
    return [...sign, text(x + 26, y, line.label)]
  })
  const marks: readonly MapMark[] = [
    { kind: 'area', code: '', path: rectangle(left, top, width, height), fill: paper, opacity: 0.94 },
    text(left + PADDING, top + PADDING + 10, title, 'start', ink, 600),
    ...histograms,
    ...swatches,
    ...keys,
  ]
  return { marks, room: [left, top, left + width, top + height] }
}
