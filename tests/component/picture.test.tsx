import { describe, expect, test } from 'vitest'
import '../../src/app/fonts.css'
import { LIGHT } from '../../src/widgets/palette'
import { chartDrawing } from '../../src/widgets/picture/chart-drawing'
import { composePicture, type Picture } from '../../src/widgets/picture/compose-picture'
import type { PictureFrame } from '../../src/widgets/picture/picture-frame'

const style = { palette: LIGHT, fontFamily: "'IBM Plex Sans', sans-serif" }
const frame: PictureFrame = {
  language: 'en',
  title: 'Projects by point and stage',
  subtitle: 'All regions, as of May 2018',
  summary: 'Energy leads with 28 projects, most of them memoranda; technology has fewest.',
  notes: ['165 projects counted, 4 more stand within others', 'Source: project register', 'Contested areas are marked'],
}
const chart = chartDrawing(
  { xAxis: { type: 'category', data: ['A', 'B', 'C'] }, yAxis: { type: 'value' }, series: [{ type: 'bar', data: [1, 2, 3], itemStyle: { color: '#ff0000' } }] },
  300,
  style,
)

async function compose(options: { readonly width?: number; readonly height?: number } = {}): Promise<Picture> {
  const picture = await composePicture(frame, chart, { ...style, ...options })
  if (!picture) throw new Error('There is no room.')
  return picture
}

interface Pixels {
  readonly width: number
  readonly height: number
  /** Share of pixels between two heights of the picture that `is` holds for. */
  readonly share: (from: number, to: number, is: (red: number, green: number, blue: number) => boolean) => number
}

async function pixelsOf(blob: Blob | undefined): Promise<Pixels> {
  if (!blob) throw new Error('The picture was refused.')
  const bitmap = await createImageBitmap(blob)
  const { width, height } = bitmap
  const context = new OffscreenCanvas(width, height).getContext('2d')
  if (!context) throw new Error('There is no canvas.')
  context.drawImage(bitmap, 0, 0)
  return {
    width,
    height,
    share(from, to, is) {
      const top = Math.round(from * height)
      const { data } = context.getImageData(0, top, width, Math.round(to * height) - top)
      let held = 0
      for (let at = 0; at < data.length; at += 4) if (is(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0)) held++
      return held / (data.length / 4)
    },
  }
}

const isInk = (red: number, green: number, blue: number): boolean => red + green + blue < 200
const isRed = (red: number, green: number, blue: number): boolean => red > 240 && green < 20 && blue < 20
const isPaper = (red: number, green: number, blue: number): boolean => red === 0xfb && green === 0xf9 && blue === 0xf4

describe('a picture as PNG', () => {
  test.each([1, 2, 3, 4])('at %d× has that many pixels, its words and its chart', async (scale) => {
    const picture = await compose()
    const pixels = await pixelsOf(await picture.png(scale))
    expect([pixels.width, pixels.height]).toEqual([picture.width * scale, picture.height * scale])
    expect(pixels.share(24 / picture.height, 54 / picture.height, isInk)).toBeGreaterThan(0.01)
    expect(pixels.share(0.3, 0.8, isRed)).toBeGreaterThan(0.1)
    expect(pixels.share(0, 20 / picture.height, isPaper)).toBe(1)
    expect(pixels.share(0.8, 1, (...colours) => !isPaper(...colours))).toBeGreaterThan(0.005)
  })

  test('shows the same at every scale', async () => {
    const picture = await compose()
    const [once, fourfold] = [await pixelsOf(await picture.png(1)), await pixelsOf(await picture.png(4))]
    expect(Math.abs(once.share(0, 1, isRed) - fourfold.share(0, 1, isRed))).toBeLessThan(0.005)
  })

  test.each([
    { description: 'a projector', width: 960, height: 540, expected: [3840, 2160] },
    { description: 'A4 at 300 dpi', width: 877, height: 620, expected: [3508, 2480] },
  ])('fills $description at 4×', async ({ width, height, expected }) => {
    const pixels = await pixelsOf(await (await compose({ width, height })).png(4))
    expect([pixels.width, pixels.height]).toEqual(expected)
    expect(pixels.share(0.3, 0.8, isRed)).toBeGreaterThan(0.1)
  })

  test('is refused where the browser would leave it blank', async () => {
    expect(await (await compose()).png(80)).toBeUndefined()
  })

  test('is refused where the words leave no room', async () => {
    expect(await composePicture(frame, chart, { ...style, height: 200 })).toBeUndefined()
  })

  test('hands a map its box, its scale and a context that clips', async () => {
    const calls: unknown[] = []
    const map = {
      height: 200,
      paint: (context: CanvasRenderingContext2D, box: { readonly width: number; readonly height: number }, scale: number) => {
        calls.push([box.width, box.height, scale, context.getTransform().a])
        context.fillStyle = '#ff0000'
        context.fillRect(-1000, -1000, 5000, 5000)
      },
      print: () => '<path d="M0 0h10v10z"/>',
    }
    const picture = await composePicture(frame, map, { ...style, width: 500, height: 500 })
    const pixels = await pixelsOf(await picture?.png(2))
    expect(calls).toEqual([[436, expect.any(Number), 2, 2]])
    expect(pixels.share(0, 0.1, isRed)).toBe(0)
    expect(pixels.share(0.45, 0.5, isRed)).toBeCloseTo(436 / 500, 2)
    expect(await (await picture?.svg())?.text()).toContain('<path d="M0 0h10v10z"/>')
  })
})
