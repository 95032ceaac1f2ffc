import { holeOf, type MapImage } from './map-spec'

/** Draws an image of a map, `ratio` of its pixels for each of the map's; `undefined` where there is no canvas. */
export function drawMapImage(image: MapImage, ratio: number): ImageData | undefined {
  const size = (image.kind === 'hatch' ? image.step : image.radius * 2 + 2) * ratio
  const canvas = new OffscreenCanvas(size, size)
  const context = canvas.getContext('2d')
  if (!context) return undefined
  context.scale(ratio, ratio)
  if (image.kind === 'hatch') drawHatch(context, image)
  else drawBadge(context, image)
  return context.getImageData(0, 0, size, size)
}

function drawHatch(context: OffscreenCanvasRenderingContext2D, { colour, step }: MapImage & { kind: 'hatch' }): void {
  context.strokeStyle = colour
  context.lineWidth = 1.1
  for (const shift of [-step, 0, step]) {
    context.moveTo(shift - 1, step + 1)
    context.lineTo(shift + step + 1, -1)
  }
  context.stroke()
}

function drawBadge(context: OffscreenCanvasRenderingContext2D, { shares, hollow, paper, radius }: MapImage & { kind: 'badge' }): void {
  const middle = radius + 1
  const disc = (r: number, fill: string): void => {
    context.beginPath()
    context.arc(middle, middle, r, 0, 2 * Math.PI)
    context.fillStyle = fill
    context.fill()
  }
  disc(radius + 1, paper)
  let from = -Math.PI / 2
  for (const { colour, share } of shares) {
    const to = from + share * 2 * Math.PI
    context.beginPath()
    context.moveTo(middle, middle)
    context.arc(middle, middle, radius, from, to)
    context.fillStyle = colour
    context.fill()
    from = to
  }
  if (hollow) disc(holeOf(radius), paper)
}
