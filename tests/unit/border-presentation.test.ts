import fs from 'node:fs'
import { describe, expect, test } from 'vitest'
import {
  BORDER_PRESENTATION_IDS,
  CONTESTED_AREAS,
  DEFAULT_BORDER_PRESENTATION,
  readBorderPresentations,
} from '../../src/model/border-presentation'

const read = (path: string): string => fs.readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
const json = JSON.parse(read('data/border-presentations.json')) as Record<string, unknown>[]
const presentations = readBorderPresentations(json)

/** What each presentation draws: changing a line here is a decision about borders, not about code. */
const DRAWN = {
  'contested-marked': { 'X-NT': 'own dashed hatched', 'UA-43': 'own dashed hatched', 'UA-40': 'own dashed hatched' },
  'as-administered': { 'X-NT': 'RU-SAK dashed', 'UA-43': 'RU dashed', 'UA-40': 'RU dashed' },
  'japanese-official': { 'X-NT': 'JP-01 solid', 'UA-43': 'UA solid', 'UA-40': 'UA solid' },
  'russian-official': { 'X-NT': 'RU-SAK solid', 'UA-43': 'RU solid', 'UA-40': 'RU solid' },
  'un-neutral': { 'X-NT': 'own dashed', 'UA-43': 'UA solid', 'UA-40': 'UA solid' },
}

describe('the border presentations', () => {
  test('draw the outlines that were decided on', () => {
    const drawn = presentations.map(({ id, areas }) => [
      id,
      Object.fromEntries(CONTESTED_AREAS.map((area) => {
        const { drawnAs, outline, hatch } = areas[area]
        return [area, `${drawnAs} ${outline}${hatch ? ' hatched' : ''}`]
      })),
    ])
    expect(Object.fromEntries(drawn)).toEqual(DRAWN)
  })

  test('start from the one that marks contested areas', () => {
    expect(DEFAULT_BORDER_PRESENTATION).toBe('contested-marked')
    expect(presentations.map(({ id }) => id)).toEqual([...BORDER_PRESENTATION_IDS])
  })

  test('cover exactly the contested shapes of the geography', () => {
    const regions = JSON.parse(read('public/geography/regions.json')) as {
      objects: { contested: { geometries: { id: string }[] } }
    }
    expect(regions.objects.contested.geometries.map(({ id }) => id).sort()).toEqual([...CONTESTED_AREAS].sort())
  })

  test('take colours only from regions the data have', () => {
    const codes = new Set(read('data/regions.csv').split(/\r?\n/).map((line) => line.split(',')[0]))
    const borrowed = presentations.flatMap(({ areas }) => Object.values(areas).map(({ drawnAs }) => drawnAs)).filter((look) => look.includes('-'))
    expect([...new Set(borrowed)].sort()).toEqual(['JP-01', 'RU-SAK'])
    expect(borrowed.filter((code) => !codes.has(code))).toEqual([])
    expect(CONTESTED_AREAS.filter((area) => codes.has(area))).toEqual([])
  })

  test.each(presentations)('$id speaks three languages and names its sources', ({ name, note, areas, sources }) => {
    for (const { en, ja, ru } of [name, note, ...Object.values(areas).map(({ label }) => label)]) {
      expect(en).toMatch(/^[\p{Script=Latin}\d\s\p{P}]+$/u)
      expect(ja).toMatch(/\p{Script=Han}|\p{Script=Katakana}/u)
      expect(ru).toMatch(/\p{Script=Cyrillic}/u)
    }
    for (const { url } of sources) expect(new URL(url).protocol).toMatch(/^https?:$/)
  })

  test('no two have the same name or note', () => {
    for (const language of ['en', 'ja', 'ru'] as const) {
      expect(new Set(presentations.map(({ name }) => name[language])).size).toBe(5)
      expect(new Set(presentations.map(({ note }) => note[language])).size).toBe(5)
    }
  })
})

describe('a damaged file is refused', () => {
  test.each([
    { description: 'a presentation is missing', expected: /should be contested-marked/, damage: (list: Record<string, unknown>[]) => list.slice(1) },
    { description: 'an unknown look', expected: /CN is none of/, damage: (list: Record<string, unknown>[]) => withArea(list, { drawnAs: 'CN' }) },
    { description: 'an unknown outline', expected: /dotted is none of/, damage: (list: Record<string, unknown>[]) => withArea(list, { outline: 'dotted' }) },
    { description: 'hatch is a word', expected: /hatch should be/, damage: (list: Record<string, unknown>[]) => withArea(list, { hatch: 'yes' }) },
    { description: 'an empty label', expected: /Not a text/, damage: (list: Record<string, unknown>[]) => withArea(list, { label: { en: '', ja: '北', ru: 'С' } }) },
    { description: 'no source', expected: /names no source/, damage: (list: Record<string, unknown>[]) => [{ ...list[0], sources: [] }, ...list.slice(1)] },
    { description: 'not a list', expected: /Not a list/, damage: () => ({}) },
  ])('$description', ({ damage, expected }) => {
    expect(() => readBorderPresentations(damage(structuredClone(json)))).toThrow(expected)
  })
})

function withArea(list: Record<string, unknown>[], change: Record<string, unknown>): Record<string, unknown>[] {
  const [first, ...rest] = list
  const areas = first!.areas as Record<string, Record<string, unknown>>
  return [{ ...first, areas: { ...areas, 'X-NT': { ...areas['X-NT'], ...change } } }, ...rest]
}
