import type { CustomSeriesOption } from 'echarts'
import type { Palette } from '../../widgets/palette'
import { textWidth, wrapText } from '../../widgets/text-width'
import { TITLE, TITLE_LINE } from './crosswalk-layout'
import type { Basis } from './crosswalk-rows'

type RenderItem = NonNullable<CustomSeriesOption['renderItem']>
type Drawing = NonNullable<ReturnType<RenderItem>>

export interface DrawnMatch {
  readonly basis: Basis
  readonly color: string
  readonly strong: boolean
  readonly chosen: boolean
}

export interface DrawnTitle {
  readonly text: string
  readonly strong: boolean
  readonly chosen: boolean
}

export interface DrawnPoint extends DrawnTitle {
  readonly number: string
  readonly color: string
  /** Ink that reads on the colour. */
  readonly on: string
}

const RADIUS = 9
/** From the matrix up to its lowest names; type and line of names, and the least gap between two. */
const [FOOT, NAME, NAME_LINE, GAP] = [10, 12, 16, 6]

/** A disc for a sourced match, half a disc for one sourced in part, a ring for an inferred one. */
export function drawMatches(matches: readonly DrawnMatch[], palette: Palette): RenderItem {
  return (params, api): Drawing | null => {
    const match = matches[params.dataIndex]
    if (!match) return null
    const [cx = 0, cy = 0] = api.coord([Number(api.value(0)) + 0.5, Number(api.value(1))])
    const opacity = match.strong ? 1 : 0.3
    const ring = { type: 'circle', shape: { cx, cy, r: RADIUS }, style: { fill: palette.paper, stroke: match.color, lineWidth: 2, opacity }, emphasis: { style: { lineWidth: 4 } } }
    const full = { type: 'circle', shape: { cx, cy, r: RADIUS }, style: { fill: match.color, opacity } }
    const half = { type: 'sector', shape: { cx, cy, r: RADIUS, r0: 0, startAngle: Math.PI / 2, endAngle: Math.PI * 1.5 }, style: { fill: match.color, opacity } }
    const chosen = { type: 'circle', shape: { cx, cy, r: RADIUS + 5 }, style: { fill: 'transparent', stroke: palette.accent, lineWidth: 2 } }
    const filling = match.basis === 'sourced' ? [full] : match.basis === 'sourced-in-part' ? [half] : []
    return { type: 'group', children: [ring, ...filling, ...(match.chosen ? [chosen] : [])] } as Drawing
  }
}

/** Names of national projects, on as many lines as they need. */
export function drawTitles(titles: readonly DrawnTitle[], palette: Palette): RenderItem {
  return (params, api): Drawing | null => {
    const title = titles[params.dataIndex]
    const [, y = 0] = api.coord([0, Number(api.value(1))])
    if (!title) return null
    const font = api.font({ fontSize: TITLE, fontWeight: title.chosen ? 600 : 400 })
    return { type: 'text', style: { text: title.text, x: 0, y, align: 'left', verticalAlign: 'middle', lineHeight: TITLE_LINE, fill: inkOf(title, palette), font } }
  }
}

/** The line over a row. */
export function drawRule(palette: Palette): RenderItem {
  return (_, api): Drawing => {
    const [[x1 = 0, y1 = 0], [x2 = 0, y2 = 0]] = [api.coord([0, Number(api.value(1))]), api.coord([Number(api.value(0)), Number(api.value(1))])]
    return { type: 'line', shape: { x1, y1, x2, y2 }, style: { stroke: palette.line, lineWidth: 1, opacity: 0.7 } } as Drawing
  }
}

/** A point's badge over its column, its short name beneath: names take two lines by turns where one is too narrow, and go where two are. */
export function drawPoints(points: readonly DrawnPoint[], palette: Palette): RenderItem {
  const widths = points.map(({ text }) => textWidth(text, NAME))
  return (params, api): Drawing | null => {
    const point = points[params.dataIndex]
    const [[x = 0, y = 0], [next = 0]] = [api.coord([Number(api.value(0)) + 0.5, 0]), api.coord([Number(api.value(0)) + 1.5, 0])]
    if (!point) return null
    const lines = linesOf(widths, next - x)
    const opacity = point.strong ? 1 : 0.35
    const line = lines === 2 ? (params.dataIndex + 1) % 2 : 0
    const middle = y - FOOT - NAME_LINE * (lines ?? 0) - 12
    const name = { type: 'text', style: { text: point.text, x, y: y - FOOT - NAME_LINE * line, align: 'center', verticalAlign: 'bottom', fill: inkOf(point, palette), font: api.font({ fontSize: NAME, fontWeight: point.chosen ? 600 : 400 }) } }
    const badge = { type: 'circle', shape: { cx: x, cy: middle, r: 11 }, style: { fill: point.color, stroke: point.chosen ? palette.accent : point.color, lineWidth: 2, opacity } }
    const number = { type: 'text', style: { text: point.number, x, y: middle, align: 'center', verticalAlign: 'middle', fill: point.on, font: api.font({ fontSize: 13, fontWeight: 600 }) } }
    return { type: 'group', children: [badge, number, ...(lines === undefined ? [] : [name])] } as Drawing
  }
}

/** The fewest lines on which names, each in the middle of its column, keep apart and the first within the picture. */
export function linesOf(widths: readonly number[], column: number): 1 | 2 | undefined {
  if ((widths[0] ?? 0) > column + GAP) return undefined
  return ([1, 2] as const).find((lines) => widths.every((width, at) => (width + (widths[at + lines] ?? 0)) / 2 + GAP <= column * lines))
}

/** How many projects name the national project, at the end of its row. */
export function drawCounts(counts: readonly number[], palette: Palette): RenderItem {
  return (params, api): Drawing | null => {
    const count = counts[params.dataIndex] ?? 0
    const [x = 0, y = 0] = api.coord([Number(api.value(0)), Number(api.value(1))])
    return { type: 'text', style: { text: String(count), x: x + 26, y, align: 'right', verticalAlign: 'middle', fill: count > 0 ? palette.ink : palette.faint, font: api.font({ fontSize: 13, fontWeight: count > 0 ? 600 : 400 }) } }
  }
}

/** What the counts count, over them. */
export function drawHeading(text: string, width: number, palette: Palette): RenderItem {
  return (_, api): Drawing => {
    const [x = 0, y = 0] = api.coord([Number(api.value(0)), 0])
    return { type: 'text', style: { text: wrapText(text, 12, width - 12), x: x + 12, y: y - 10, lineHeight: 14, align: 'left', verticalAlign: 'bottom', fill: palette.soft, font: api.font({ fontSize: 12 }) } }
  }
}

function inkOf({ chosen, strong }: DrawnTitle, palette: Palette): string {
  return chosen ? palette.accent : strong ? palette.ink : palette.faint
}
