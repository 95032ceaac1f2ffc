import { layOutPicture, type TextStyle } from './lay-out-picture'
import { loadFonts } from './load-fonts'
import { paintPicture, type PaintStyle } from './paint-picture'
import type { PictureDrawing, PictureFrame } from './picture-frame'
import { printPicture } from './print-picture'

/** 960 × 540 at 4× is 3840 × 2160; 877 × 620 at 4× is A4 at 300 dpi, 3508 × 2480. */
const WIDTH = 960

/** A picture ready to be taken, of `width` × `height` CSS pixels. */
export interface Picture {
  readonly width: number
  readonly height: number
  /** `undefined` where the browser cannot hold a canvas of `width × scale` by `height × scale`. */
  readonly png: (scale: number) => Promise<Blob | undefined>
  readonly svg: () => Promise<Blob>
}

export interface PictureOptions extends PaintStyle {
  /** CSS pixels; 960 without it. */
  readonly width?: number
  /** CSS pixels; without it as high as words and drawing are. */
  readonly height?: number
}

/**
 * Sets the words of a frame around a drawing, chart or map alike.
 * @returns `undefined` where the words leave no room for the drawing in the height asked for
 */
export async function composePicture(frame: PictureFrame, drawing: PictureDrawing, options: PictureOptions): Promise<Picture | undefined> {
  const { palette, fontFamily, width = WIDTH, height } = options
  await loadFonts([frame.title, frame.subtitle, frame.summary, ...frame.notes].join(' '), fontFamily)
  const shape = { width, drawingHeight: drawing.height, ...(height !== undefined && { height }) }
  const layout = layOutPicture(frame, shape, measureIn(fontFamily))
  if (!layout) return undefined
  return {
    width: layout.width,
    height: layout.height,
    png: (scale) => paintPicture(layout, drawing, { palette, fontFamily }, scale),
    svg: async () => new Blob([printPicture(frame, layout, palette, await drawing.print(layout.drawing))], { type: 'image/svg+xml' }),
  }
}

function measureIn(fontFamily: string): (text: string, style: TextStyle) => number {
  const context = document.createElement('canvas').getContext('2d')
  if (!context) throw new Error('The browser gives no canvas to measure text with.')
  return (text, { weight, size }) => {
    context.font = `${weight} ${size}px ${fontFamily}`
    return context.measureText(text).width
  }
}
