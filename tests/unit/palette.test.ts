import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { DARK, LIGHT, type Palette } from '../../src/widgets/palette'
import { readableOn } from '../../src/widgets/readable-on'
import { contrast, DEFICIENCIES, distance } from './support/colour-vision'

const css = readFileSync(new URL('../../src/app/colours.css', import.meta.url), 'utf8')

/** Custom properties with a colour in the first rule of that selector. */
function colours(selector: string): Readonly<Record<string, string>> {
  const [, body = ''] = css.split(`${selector} {`)
  return Object.fromEntries([...body.slice(0, body.indexOf('}')).matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', colour = '']) => [name, colour]))
}

const numbered = (name: string, list: readonly string[]) => list.map((colour, index) => [`${name}-${index + 1}`, colour] as const)

function propertiesOf({ points, onPoints, stages, classes, ...single }: Palette): Readonly<Record<string, string>> {
  return {
    ...single,
    ...Object.fromEntries([...numbered('point', points), ...numbered('on-point', onPoints), ...numbered('class', classes)]),
    ...Object.fromEntries(Object.entries(stages).map(([stage, colour]) => [`stage-${stage}`, colour])),
  }
}

const themes = [
  { name: 'light', selector: ':root', palette: LIGHT },
  { name: 'dark', selector: "[data-theme='dark']", palette: DARK },
]
const pairs = [0, 1, 2, 3, 4, 5, 6, 7].flatMap((one) => [0, 1, 2, 3, 4, 5, 6, 7].filter((other) => other > one).map((other) => [one, other] as const))

describe.each(themes)('the $name palette', ({ selector, palette }) => {
  const grounds = [palette.paper, palette.raised]

  test('is the same in the stylesheet', () => {
    expect(colours(selector)).toEqual(propertiesOf(palette))
  })

  test.each(['ink', 'soft', 'faint', 'accent'] as const)('%s can be read as text', (name) => {
    for (const ground of grounds) expect(contrast(palette[name], ground)).toBeGreaterThanOrEqual(4.5)
  })

  test('the eight hues and the hatching of what is unknown stand out from the ground', () => {
    for (const colour of [...palette.points, palette.unknown]) for (const ground of grounds) expect(contrast(colour, ground)).toBeGreaterThanOrEqual(3)
  })

  test('the number of a badge can be read', () => {
    palette.points.forEach((point, index) => expect(contrast(point, palette.onPoints[index]!)).toBeGreaterThanOrEqual(4.5))
  })

  test.each(Object.keys(DEFICIENCIES) as (keyof typeof DEFICIENCIES)[])('the eight hues are told apart with this vision: %s', (vision) => {
    const nearest = Math.min(...pairs.map(([one, other]) => distance(palette.points[one]!, palette.points[other]!, vision)))
    expect(nearest).toBeGreaterThanOrEqual(0.1)
  })

  test('a number upon a stage can be read', () => {
    for (const colour of Object.values(palette.stages)) expect(contrast(colour, readableOn(colour))).toBeGreaterThanOrEqual(4.5)
  })

  test('classes and stages on the way grow away from the ground', () => {
    const { proposed, memorandum, contract, operating, completed } = palette.stages
    for (const scale of [palette.classes, [proposed!, memorandum!, contract!, palette.stages['under-way']!, operating!, completed!]]) {
      const contrasts = scale.map((colour) => contrast(colour, palette.paper))
      expect(contrasts).toEqual([...contrasts].sort((a, b) => a - b))
    }
  })
})

test('the measure of contrast knows black on white', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
  expect(distance('#ff0000', '#00ff00', 'deutan')).toBeLessThan(distance('#ff0000', '#00ff00', 'none'))
})
