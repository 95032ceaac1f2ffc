import type { CustomSeriesOption } from 'echarts'
import type { Palette } from '../../widgets/palette'
import { textWidth } from '../../widgets/text-width'
import { TIE_MARKS, tieMarkStyle, type TieMark } from './tie-marks'

type RenderItem = NonNullable<CustomSeriesOption['renderItem']>
type Drawing = NonNullable<ReturnType<RenderItem>>

/** A part of a drawing; ECharts' own type hides that every part has a style. */
interface Part {
  readonly type: 'rect' | 'line' | 'text'
  readonly shape?: object
  readonly style: Readonly<Record<string, unknown>>
  readonly emphasis?: object
}

export interface DrawnCell {
  readonly column: number
  readonly row: number
  readonly count: number
  readonly marks: ReadonlyMap<TieMark, number>
  /** Chosen, or nothing is chosen at all. */
  readonly strong: boolean
  readonly chosen: boolean
}

export interface DrawnHeader {
  readonly at: number
  readonly text: string
  readonly count: number
  readonly strong: boolean
  readonly chosen: boolean
}

const GAP = 2
const STRIP = 7

/** The number of ties over a strip that is divided by what is known of them. */
export function drawCells(cells: readonly DrawnCell[], palette: Palette): RenderItem {
  return (params, api): Drawing => {
    const cell = cells[params.dataIndex]
    const [x = 0, y = 0] = api.coord([cell?.column ?? 0, cell?.row ?? 0])
    const [width, height] = sizeOf(api.size?.([1, 1]))
    const box = { x: x + GAP, y: y + GAP, width: width - 2 * GAP, height: height - 2 * GAP }
    if (!cell || cell.count === 0) return { type: 'rect', shape: box, style: { fill: palette.ghost, opacity: 0.6 } }
    const text: Part = {
      type: 'text',
      style: { text: String(cell.count), x: x + width / 2, y: y + GAP + (box.height - STRIP) / 2, fill: palette.ink, font: api.font({ fontSize: 13 }), align: 'center', verticalAlign: 'middle' },
    }
    const tint: Part = {
      type: 'rect',
      shape: box,
      style: { fill: tintOf(cell.count, palette), stroke: cell.chosen ? palette.accent : 'transparent', lineWidth: cell.chosen ? 2 : 0 },
      emphasis: { style: { stroke: palette.ink, lineWidth: 2 } },
    }
    const strip = drawStrip(cell, { x: box.x + 2, y: box.y + box.height - STRIP - 2, width: box.width - 4 }, palette)
    const parts = [tint, ...strip, text]
    const faded = parts.map((part) => ({ ...part, style: { ...part.style, opacity: 0.35 } }))
    return { type: 'group', children: cell.strong ? parts : faded } as Drawing
  }
}

function sizeOf(size: number | number[] | undefined): readonly [number, number] {
  return Array.isArray(size) ? [size[0] ?? 0, size[1] ?? 0] : [size ?? 0, size ?? 0]
}

function tintOf(count: number, palette: Palette): string {
  return palette.classes[count >= 4 ? 2 : count >= 2 ? 1 : 0] ?? palette.ghost
}

interface Place {
  readonly x: number
  readonly y: number
  readonly width: number
}

function drawStrip(cell: DrawnCell, { x, y, width }: Place, palette: Palette): readonly Part[] {
  let from = x
  return TIE_MARKS.flatMap((mark) => {
    const part = ((cell.marks.get(mark) ?? 0) / cell.count) * width
    const shapes = part === 0 ? [] : drawPart(mark, { x: from, y, width: part }, palette)
    from += part
    return shapes
  })
}

function drawPart(mark: TieMark, { x, y, width }: Place, palette: Palette): readonly Part[] {
  const { color, borderColor, borderWidth, opacity } = tieMarkStyle(mark, palette)
  const box: Part = {
    type: 'rect',
    shape: { x: x + 0.5, y, width: width - 1, height: STRIP },
    style: { fill: color === 'transparent' ? palette.paper : color, stroke: borderColor, lineWidth: borderWidth, opacity },
  }
  if (mark === 'stopped') return [box, line(x + 1, y + STRIP / 2, x + width - 1, y + STRIP / 2, palette.paper, 1.5)]
  if (mark !== 'unknown') return [box]
  const strokes = Array.from({ length: Math.max(1, Math.floor((width - STRIP) / 4) + 1) }, (_, index) => x + 1 + index * 4)
  return [box, ...strokes.map((at) => line(at, y + STRIP, Math.min(at + STRIP - 2, x + width - 1), y, palette.unknown, 1))]
}

function line(x1: number, y1: number, x2: number, y2: number, stroke: string, lineWidth: number): Part {
  return { type: 'line', shape: { x1, y1, x2, y2 }, style: { stroke, lineWidth } }
}

/** Names beside the rows, each with its number of ties. */
export function drawRowHeaders(headers: readonly DrawnHeader[], width: number, palette: Palette): RenderItem {
  return (params, api): Drawing => {
    const header = headers[params.dataIndex]
    const [x = 0, y = 0] = api.coord([0, (header?.at ?? 0) + 0.5])
    const name: Part = { type: 'text', style: { ...nameStyle(header, palette, api), text: shorten(header?.text ?? '', width - 40), x: x - 36, y, align: 'right', verticalAlign: 'middle' } }
    const count: Part = { type: 'text', style: { text: String(header?.count ?? 0), x: x - 8, y, align: 'right', verticalAlign: 'middle', fill: palette.soft, font: api.font({ fontSize: 12 }) } }
    return { type: 'group', children: [name, count] } as Drawing
  }
}

/** Names over the columns, slanted so that they can be read without turning the head. */
export function drawColumnHeaders(headers: readonly DrawnHeader[], width: number, palette: Palette): RenderItem {
  return (params, api): Drawing => {
    const header = headers[params.dataIndex]
    const [x = 0, y = 0] = api.coord([(header?.at ?? 0) + 0.5, 0])
    const style = nameStyle(header, palette, api)
    return {
      type: 'text',
      x: x - 2,
      y: y - 8,
      rotation: Math.PI / 4,
      style: { ...style, text: shorten(`${header?.count ?? 0}   ${style.text}`, width), align: 'left', verticalAlign: 'middle' },
    } as Drawing
  }
}

/** ECharts takes Cyrillic for as wide as Japanese, and would cut it too early. */
function shorten(text: string, width: number): string {
  if (textWidth(text, 12) <= width) return text
  let length = text.length
  while (length > 0 && textWidth(`${text.slice(0, length)}…`, 12) > width) length--
  return `${text.slice(0, length)}…`
}

function nameStyle(header: DrawnHeader | undefined, palette: Palette, api: Parameters<RenderItem>[1]) {
  return {
    text: header?.text ?? '',
    fill: header?.chosen ? palette.accent : header?.strong ? palette.ink : palette.faint,
    font: api.font({ fontSize: 12, fontWeight: header?.chosen ? 600 : 400 }),
  }
}
