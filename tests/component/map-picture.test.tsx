import { describe, expect, test, vi } from 'vitest'
import { page as browser } from 'vitest/browser'
import { MapPage } from '../../src/panels/map/map-page'
import { LIGHT } from '../../src/widgets/palette'
import { composePicture } from '../../src/widgets/picture/compose-picture'
import { renderAtlas } from './support/render-atlas'
import '../../src/app/fonts.css'
import '../../src/panels/figure.css'

vi.mock('../../src/widgets/picture/compose-picture', { spy: true })

const NOTE = /^Hatched: the southern Kurils/
/** In the middle of Sakha. */
const SAKHA = '129,66,2.4'
/** Sea on all sides. */
const PACIFIC = '-172,30,4'

type Colour = readonly [red: number, green: number, blue: number]

async function canvasOf(source: Blob): Promise<OffscreenCanvasRenderingContext2D> {
  const bitmap = await createImageBitmap(source)
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')
  if (!context) throw new Error('There is no canvas.')
  context.drawImage(bitmap, 0, 0)
  return context
}

function colourAt(context: OffscreenCanvasRenderingContext2D, x: number, y: number): Colour {
  const [red = 0, green = 0, blue = 0] = context.getImageData(Math.round(x), Math.round(y), 1, 1).data
  return [red, green, blue]
}

const hex = (colour: Colour): string => `#${colour.map((part) => part.toString(16).padStart(2, '0')).join('')}`

/** How many pixels of a part have each colour. */
function coloursIn(context: OffscreenCanvasRenderingContext2D, [x, y, width, height]: readonly [number, number, number, number]): ReadonlyMap<string, number> {
  const { data } = context.getImageData(x, y, width, height)
  const counts = new Map<string, number>()
  for (let at = 0; at < data.length; at += 4) {
    const colour = hex([data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0])
    counts.set(colour, (counts.get(colour) ?? 0) + 1)
  }
  return counts
}

/** The map's page, its menu of files open, and the picture that it offers. */
async function openPicture(search: string) {
  vi.mocked(composePicture).mockClear()
  const { screen } = await renderAtlas(search, () => <MapPage />)
  await vi.waitFor(() => expect(document.querySelector('.map-stage canvas')).not.toBeNull(), { timeout: 20_000 })
  await screen.getByRole('button', { name: 'Download' }).click()
  await vi.waitFor(() => expect(vi.mocked(composePicture).mock.settledResults.at(-1)?.type).toBe('fulfilled'), { timeout: 20_000 })
  const [frame, drawing, options] = vi.mocked(composePicture).mock.calls.at(-1)!
  const picture = (await vi.mocked(composePicture).mock.results.at(-1)!.value)!
  return { screen, picture, frame, drawing, options }
}

async function svgOf(picture: { readonly svg: () => Promise<Blob> }): Promise<Document> {
  return new DOMParser().parseFromString(await (await picture.svg()).text(), 'image/svg+xml')
}

/** Where the map stands in its picture, in CSS pixels: as the SVG says. */
async function boxOf(picture: { readonly svg: () => Promise<Blob> }) {
  const inner = (await svgOf(picture)).querySelector('svg > svg')!
  const [x = 0, y = 0, width = 0, height = 0] = ['x', 'y', 'width', 'height'].map((name) => Number(inner.getAttribute(name)))
  return { x, y, width, height }
}

describe('the map as a picture', { timeout: 120_000 }, () => {
  test('has its legend, its region and its colours at 1–4×, and the same colour as the screen', async () => {
    const { picture } = await openPicture(`?page=map&layers=&camera=${SAKHA}`)
    const box = await boxOf(picture)
    const seen: string[] = []
    for (const scale of [1, 2, 3, 4]) {
      const context = await canvasOf((await picture.png(scale))!)
      expect([context.canvas.width, context.canvas.height]).toEqual([picture.width * scale, picture.height * scale])
      seen.push(hex(colourAt(context, (box.x + box.width / 2) * scale, (box.y + box.height / 2) * scale)))
    }
    expect(new Set(seen).size).toBe(1)
    expect(LIGHT.classes).toContain(seen[0])
    await vi.waitFor(
      async () => {
        const base64 = await browser.screenshot({ element: document.querySelector('.map-stage canvas')!, save: false })
        const screen = await canvasOf(new Blob([Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))], { type: 'image/png' }))
        expect(hex(colourAt(screen, screen.canvas.width / 2, screen.canvas.height / 2))).toBe(seen[0])
      },
      { timeout: 30_000, interval: 1000 },
    )
  })

  test('shows every class in its legend, also where the map shows none', async () => {
    const { picture } = await openPicture(`?page=map&layers=&camera=${PACIFIC}`)
    const box = await boxOf(picture)
    const drawn = coloursIn(await canvasOf((await picture.png(2))!), [box.x * 2, (box.y + box.height / 2) * 2, box.width, box.height])
    const classes = LIGHT.classes.filter((colour) => (drawn.get(colour) ?? 0) > 100)
    expect(classes.length).toBeGreaterThanOrEqual(4)
    expect(classes).toContain(LIGHT.classes.at(-1))
  })

  test.each([
    { description: 'a projector', width: 960, height: 540, expected: [3840, 2160] },
    { description: 'A4 at 300 dpi', width: 877, height: 620, expected: [3508, 2480] },
  ])('fills $description with all regions', async ({ width, height, expected }) => {
    const { frame, drawing, options } = await openPicture('?page=map')
    const picture = (await composePicture(frame, drawing, { ...options, width, height }))!
    const context = await canvasOf((await picture.png(4))!)
    expect([context.canvas.width, context.canvas.height]).toEqual(expected)
    const box = await boxOf(picture)
    const drawn = coloursIn(context, [box.x * 4, box.y * 4, box.width * 4, box.height * 4])
    expect(drawn.get(LIGHT.classes.at(-1)!)).toBeGreaterThan(10_000)
  })

  test('as SVG is text and shapes alone, with the border note', async () => {
    const { picture } = await openPicture('?page=map&as-of=2018-06')
    const svg = await svgOf(picture)
    expect(svg.querySelector('parsererror, script, foreignObject, style, image, a, use')).toBeNull()
    const attributes = [...svg.querySelectorAll('*')].flatMap((element) => [...element.attributes])
    expect(attributes.filter(({ name, value }) => name.startsWith('on') || (!name.startsWith('xmlns') && /(https?:|data:|javascript:)/i.test(value)))).toEqual([])
    const texts = [...svg.querySelectorAll('text')].map(({ textContent }) => textContent ?? '')
    expect(texts).toEqual(expect.arrayContaining(['Projects by region and prefecture', 'Russian regions', 'Prefectures', 'Hokkaido', expect.stringMatching(NOTE), expect.stringMatching(/Jun 2018/)]))
    expect(texts.length).toBeGreaterThan(40)
  })

  test('is refused with a sentence where the browser would leave it blank', async () => {
    const { screen, picture } = await openPicture('?page=map&layers=')
    const blank = vi.spyOn(CanvasRenderingContext2D.prototype, 'getImageData').mockReturnValue(new ImageData(1, 1))
    await screen.getByRole('menuitem', { name: /PNG 4×/ }).click()
    await expect.element(screen.getByText(/This browser cannot make a picture of 3,840/)).toBeVisible()
    blank.mockRestore()
    expect(await picture.png(80)).toBeUndefined()
  })
})
