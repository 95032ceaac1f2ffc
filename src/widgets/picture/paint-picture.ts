import type { Palette } from '../palette'
import type { PictureLayout } from './lay-out-picture'
import type { PictureDrawing } from './picture-frame'

export interface PaintStyle {
  readonly palette: Palette
  readonly fontFamily: string
}

/**
 * Paints the picture, `scale` pixels to a CSS pixel.
 * @returns a PNG, or `undefined` where the browser cannot hold a canvas of that size: it would be blank or cut
 */
export async function paintPicture(layout: PictureLayout, drawing: PictureDrawing, { palette, fontFamily }: PaintStyle, scale: number): Promise<Blob | undefined> {
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(layout.width * scale)
  canvas.height = Math.round(layout.height * scale)
  const context = canvas.getContext('2d')
  if (!context) return undefined
  context.fillStyle = palette.paper
  context.fillRect(0, 0, canvas.width, canvas.height)
  if (!holds(context, canvas)) return undefined

  context.setTransform(scale, 0, 0, scale, 0, 0)
  for (const { text, x, y, style } of layout.lines) {
    context.font = `${style.weight} ${style.size}px ${fontFamily}`
    context.fillStyle = palette[style.color]
    context.fillText(text, x, y)
  }
  context.fillStyle = palette.line
  context.fillRect(layout.drawing.x, layout.rule, layout.drawing.width, 1)

  context.save()
  context.translate(layout.drawing.x, layout.drawing.y)
  context.beginPath()
  context.rect(0, 0, layout.drawing.width, layout.drawing.height)
  context.clip()
  await drawing.paint(context, layout.drawing, scale)
  context.restore()
  return new Promise((resolve) => canvas.toBlob((blob) => resolve(blob ?? undefined), 'image/png'))
}

/** Browsers give no error for a canvas beyond their limits, which differ: it just stays empty. */
function holds(context: CanvasRenderingContext2D, { width, height }: HTMLCanvasElement): boolean {
  try {
    return context.getImageData(width - 1, height - 1, 1, 1).data[3] === 255
  } catch {
    return false
  }
}
