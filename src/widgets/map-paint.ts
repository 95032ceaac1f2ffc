import type { MapMark } from './map-drawing'
import { slice } from './map-print'
import { holeOf } from './map-spec'

/** Paints the marks into a canvas, in CSS pixels; `scale` is the number of its pixels to one of them. */
export function paintMap(context: CanvasRenderingContext2D, marks: readonly MapMark[], fontFamily: string, scale: number): void {
  context.save()
  context.lineJoin = 'round'
  for (const mark of marks) paintMark(context, mark, fontFamily, scale)
  context.restore()
}

function paintMark(context: CanvasRenderingContext2D, mark: MapMark, fontFamily: string, scale: number): void {
  switch (mark.kind) {
    case 'area':
      context.globalAlpha = mark.opacity
      context.fillStyle = mark.fill
      fillPath(context, mark.path)
      context.globalAlpha = 1
      return
    case 'hatch':
      return paintHatch(context, mark, scale)
    case 'line':
      context.globalAlpha = mark.opacity
      context.strokeStyle = mark.stroke
      context.lineWidth = mark.width
      context.setLineDash([...mark.dash])
      context.stroke(new Path2D(mark.path))
      context.setLineDash([])
      context.globalAlpha = 1
      return
    case 'badge':
      return paintBadge(context, mark, fontFamily)
    case 'text':
      context.font = `${mark.weight} ${mark.size}px ${fontFamily}`
      context.textAlign = mark.anchor === 'middle' ? 'center' : mark.anchor
      context.lineWidth = 2.8
      context.strokeStyle = mark.halo
      context.fillStyle = mark.ink
      mark.lines.forEach((line, index) => {
        const y = mark.y + index * mark.size * 1.2
        context.strokeText(line, mark.x, y)
        context.fillText(line, mark.x, y)
      })
  }
}

function fillPath(context: CanvasRenderingContext2D, path: string): void {
  const shape = new Path2D(path)
  // oxlint-disable-next-line unicorn/no-array-fill-with-reference-type -- a canvas, not an array
  context.fill(shape, 'evenodd')
}

function paintHatch(context: CanvasRenderingContext2D, { path, colour, step }: MapMark & { kind: 'hatch' }, scale: number): void {
  const { width, height } = context.canvas
  context.save()
  context.clip(new Path2D(path), 'evenodd')
  context.strokeStyle = colour
  context.lineWidth = 1.1
  context.beginPath()
  const [right, bottom] = [width / scale, height / scale]
  for (let x = -bottom; x < right; x += step) {
    context.moveTo(x, bottom)
    context.lineTo(x + bottom, 0)
  }
  context.stroke()
  context.restore()
}

function paintBadge(context: CanvasRenderingContext2D, { x, y, image, text, ink }: MapMark & { kind: 'badge' }, fontFamily: string): void {
  const { radius, shares, hollow, paper } = image
  const disc = (r: number, fill: string): void => {
    context.beginPath()
    context.arc(x, y, r, 0, 2 * Math.PI)
    context.fillStyle = fill
    context.fill()
  }
  disc(radius + 1, paper)
  let from = 0
  for (const { colour, share } of shares) {
    context.fillStyle = colour
    if (share > 0.999) disc(radius, colour)
    else fillPath(context, slice(x, y, radius, from, from + share))
    from += share
  }
  if (hollow) disc(holeOf(radius), paper)
  context.font = `600 12px ${fontFamily}`
  context.textAlign = 'center'
  context.fillStyle = ink
  context.fillText(text, x, y + 4.2)
}
