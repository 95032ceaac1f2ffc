import type { MapMark } from './map-drawing'
import { holeOf } from './map-spec'

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escape = (text: string): string => text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '')
const short = (value: number): string => String(Math.round(value * 10) / 10)

/** The marks as an SVG fragment with real text. */
export function printMap(marks: readonly MapMark[]): string {
  const hatches = new Map(marks.flatMap((mark) => (mark.kind === 'hatch' ? [[mark.name, mark] as const] : [])))
  const patterns = [...hatches].map(
    ([name, { colour, step }]) =>
      `<pattern id="${name}" width="${step}" height="${step}" patternUnits="userSpaceOnUse"><path d="M-1 ${step + 1}L${step + 1} -1M-1 1L1 -1M${step - 1} ${step + 1}L${step + 1} ${step - 1}" stroke="${colour}" stroke-width="1.1"/></pattern>`,
  )
  return [`<defs>${patterns.join('')}</defs>`, ...marks.map(printMark)].join('\n')
}

function printMark(mark: MapMark): string {
  switch (mark.kind) {
    case 'area':
      return `<path d="${mark.path}" fill="${mark.fill}" fill-rule="evenodd"${mark.opacity < 1 ? ` fill-opacity="${mark.opacity}"` : ''}/>`
    case 'hatch':
      return `<path d="${mark.path}" fill="url(#${mark.name})" fill-rule="evenodd"/>`
    case 'line':
      return `<path d="${mark.path}" fill="none" stroke="${mark.stroke}" stroke-width="${short(mark.width)}" stroke-linejoin="round"${mark.dash.length > 0 ? ` stroke-dasharray="${mark.dash.map(short).join(' ')}"` : ''}${mark.opacity < 1 ? ` stroke-opacity="${mark.opacity}"` : ''}/>`
    case 'badge':
      return printBadge(mark)
    case 'text': {
      const spans = mark.lines.map((line, index) => `<tspan x="${short(mark.x)}" dy="${index === 0 ? 0 : short(mark.size * 1.2)}">${escape(line)}</tspan>`)
      return `<text x="${short(mark.x)}" y="${short(mark.y)}" text-anchor="${mark.anchor}" font-size="${short(mark.size)}" font-weight="${mark.weight}" fill="${mark.ink}" stroke="${mark.halo}" stroke-width="2.8" stroke-linejoin="round" paint-order="stroke">${spans.join('')}</text>`
    }
  }
}

function printBadge({ x, y, image, text, ink }: MapMark & { kind: 'badge' }): string {
  const { radius, shares, hollow, paper } = image
  const disc = (r: number, fill: string): string => `<circle cx="${short(x)}" cy="${short(y)}" r="${r}" fill="${fill}"/>`
  let from = 0
  const parts = shares.map(({ colour, share }) => {
    const path = share > 0.999 ? disc(radius, colour) : `<path d="${slice(x, y, radius, from, from + share)}" fill="${colour}"/>`
    from += share
    return path
  })
  const label = `<text x="${short(x)}" y="${short(y + 4.2)}" text-anchor="middle" font-size="12" font-weight="600" fill="${ink}">${escape(text)}</text>`
  return [disc(radius + 1, paper), ...parts, hollow ? disc(holeOf(radius), paper) : '', label].join('')
}

/** A sector from one share of the turn to another, clockwise from the top. */
export function slice(x: number, y: number, radius: number, from: number, to: number): string {
  const at = (share: number): string => `${short(x + radius * Math.sin(share * 2 * Math.PI))} ${short(y - radius * Math.cos(share * 2 * Math.PI))}`
  return `M${short(x)} ${short(y)}L${at(from)}A${radius} ${radius} 0 ${to - from > 0.5 ? 1 : 0} 1 ${at(to)}Z`
}
