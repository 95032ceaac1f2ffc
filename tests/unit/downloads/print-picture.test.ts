import { describe, expect, test } from 'vitest'
import { chartDrawing } from '../../../src/widgets/picture/chart-drawing'
import { layOutPicture, type TextStyle } from '../../../src/widgets/picture/lay-out-picture'
import type { PictureFrame } from '../../../src/widgets/picture/picture-frame'
import { printPicture } from '../../../src/widgets/picture/print-picture'
import { LIGHT } from '../../../src/widgets/palette'
import { elementsOf } from './elements-of'

const frame: PictureFrame = {
  language: 'en',
  title: 'Projects by point & stage <2018>',
  subtitle: '“Energy”, as of May 2018',
  summary: 'Most of the 42 projects\u0000 are memoranda. '.repeat(5).trim(),
  notes: ['42 of 169 projects shown', '', 'Source: ministries', 'Boundaries: contested areas are marked'],
}
const drawing = chartDrawing(
  {
    xAxis: { type: 'category', data: ['健康', 'Города', 'A & <b>'] },
    yAxis: { type: 'value' },
    series: [{ type: 'bar', data: [1, { value: 2, itemStyle: { decal: { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [2, 5], rotation: 1 } } }, 3], label: { show: true }, emphasis: { itemStyle: { color: 'red' } } }],
  },
  300,
  { palette: LIGHT, fontFamily: 'sans-serif' },
)
const measure = (text: string, { size }: TextStyle): number => text.length * size * 0.5

async function print(height?: number): Promise<string> {
  const layout = layOutPicture(frame, { width: 960, drawingHeight: drawing.height, ...(height !== undefined && { height }) }, measure)
  if (!layout) throw new Error('There is no room.')
  return printPicture(frame, layout, LIGHT, await drawing.print(layout.drawing))
}

describe('the SVG of a picture', () => {
  test('is well-formed and holds every word of frame and chart as text', async () => {
    const elements = elementsOf(await print())
    const texts = elements.filter(({ name }) => name === 'text').map(({ text }) => text)
    const words = texts.join(' ')
    expect(words).toContain('Projects by point & stage <2018>')
    expect(words).toContain('“Energy”, as of May 2018')
    expect(words).toContain(frame.summary.replaceAll('\u0000', ''))
    for (const note of frame.notes) expect(words).toContain(note)
    expect(texts).toEqual(expect.arrayContaining(['健康', 'Города', 'A & <b>']))
    expect(elements.find(({ name }) => name === 'title')?.text).toBe(frame.title)
  })

  test('has no script, no style sheet, no handler and no reference to another file', async () => {
    const elements = elementsOf(await print())
    expect(elements.filter(({ name }) => ['script', 'style', 'foreignObject', 'a'].includes(name))).toEqual([])
    const attributes = elements.flatMap((element) => Object.entries(element.attributes))
    expect(attributes.filter(([name]) => /^on|^ecmeta/.test(name))).toEqual([])
    const references = attributes.filter(([name, value]) => name.endsWith('href') || /url\(/.test(value)).map(([, value]) => value)
    expect(references.filter((value) => !/^#|^url\(#|^data:image/.test(value))).toEqual([])
  })

  test('names the fonts of the page and then any other', async () => {
    const [svg] = elementsOf(await print())
    expect(svg?.attributes['font-family']).toBe("'IBM Plex Sans', 'IBM Plex Sans JP', sans-serif")
  })

  test('keeps to a height asked for', async () => {
    const [svg, ...inner] = elementsOf(await print(540))
    expect([svg?.attributes['width'], svg?.attributes['height']]).toEqual(['960', '540'])
    const bottoms = inner.filter(({ name, attributes }) => name === 'text' && attributes['fill'] === LIGHT.soft).map(({ attributes }) => Number(attributes['y']))
    expect(Math.max(...bottoms)).toBeLessThan(540)
  })

  test('is refused where the words leave no room', () => {
    expect(layOutPicture(frame, { width: 960, height: 300, drawingHeight: 300 }, measure)).toBeUndefined()
  })
})
