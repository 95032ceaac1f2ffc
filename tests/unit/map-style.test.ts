import { readFileSync } from 'node:fs'
import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec'
import { describe, expect, test } from 'vitest'
import presentations from '../../data/border-presentations.json'
import { BORDER_PRESENTATION_IDS, CONTESTED_AREAS, readBorderPresentations } from '../../src/model/border-presentation'
import { mapLayers } from '../../src/panels/map/atlas-map'
import { CONTESTED_HATCH, contestedLayers, contestedStates } from '../../src/panels/map/border-style'
import { mapColours } from '../../src/panels/map/map-colours'
import { layGround } from '../../src/panels/map/map-ground'
import { neighbourIn } from '../../src/panels/map/neighbour-in'
import { MAP_LAYERS } from '../../src/state/map-address'
import { sheetOf, toSquare } from '../../src/widgets/map-sheet'
import { styleLayer } from '../../src/widgets/map-style'
import { DARK, LIGHT } from '../../src/widgets/palette'

const read = (name: string) => JSON.parse(readFileSync(new URL(`../../public/geography/${name}.json`, import.meta.url), 'utf8'))
const geography = { regions: read('regions'), anchors: read('anchors'), adjacency: read('adjacency') as Record<string, string[]> }
const colours = mapColours(LIGHT)

describe('the keys', () => {
  const { shapes } = layGround('albers', geography)
  const places = new Map([...shapes.keys()].map((code) => [code, toSquare(sheetOf('albers').place(geography.anchors[code]))] as const))

  test.each([
    ['JP-13', 'north', 'JP-11'],
    ['JP-01', 'south', 'JP-02'],
    ['JP-02', 'north', 'JP-01'],
    ['RU-ULY', 'east', 'RU-TA'],
    ['RU-CHU', 'west', 'RU-SA'],
  ] as const)('from %s %s to %s', (from, direction, to) => {
    expect(neighbourIn(direction, from, places, geography.adjacency)).toBe(to)
  })

  test('reach every region from every other', () => {
    const reached = new Set(['RU-MOW'])
    for (const code of reached) for (const direction of ['north', 'east', 'south', 'west'] as const) {
      const next = neighbourIn(direction, code, places, geography.adjacency)
      if (next !== undefined) reached.add(next)
    }
    expect([...places.keys()].filter((code) => !reached.has(code))).toEqual([])
  })
})

describe('the style', () => {
  test.each(BORDER_PRESENTATION_IDS)('passes the validator with every layer: %s', (id) => {
    const presentation = readBorderPresentations(presentations).find((one) => one.id === id)!
    for (const palette of [LIGHT, DARK]) {
      const layers = mapLayers(presentation, mapColours(palette), palette, MAP_LAYERS, { widest: 7, sides: { 'X-NT': 'right', 'UA-43': 'above' } }).map(styleLayer)
      const names = [...new Set(layers.flatMap((layer) => ('source' in layer && typeof layer.source === 'string' ? [layer.source] : [])))]
      const sources = Object.fromEntries(names.map((name) => [name, { type: 'geojson', data: { type: 'FeatureCollection', features: [] } }]))
      expect(validateStyleMin({ version: 8, sources, layers } as never).map(({ message }) => message)).toEqual([])
    }
  })

  test('each presentation draws the outlines and hatches it says, and takes its colours from where it says', () => {
    const states = { 'RU-SAK': { fill: '#111111', stroke: '#ff0000' }, 'JP-01': { fill: '#222222' } }
    const drawn = readBorderPresentations(presentations).map((presentation) => {
      const fills = contestedStates(presentation, states, colours)
      const lines = contestedLayers(presentation, colours)
      return [
        presentation.id,
        Object.fromEntries(CONTESTED_AREAS.map((area) => {
          const line = lines.find(({ id }) => id === `contested-${area}`)
          return [area, `${fills[area]?.fill}${fills[area]?.hatch === CONTESTED_HATCH ? ' hatched' : ''} ${line?.kind === 'line' && line.dash ? 'dashed' : 'solid'}`]
        })),
      ]
    })
    const { blank, land } = colours
    expect(Object.fromEntries(drawn)).toEqual({
      'contested-marked': { 'X-NT': `${blank} hatched dashed`, 'UA-43': `${blank} hatched dashed`, 'UA-40': `${blank} hatched dashed` },
      'as-administered': { 'X-NT': '#111111 dashed', 'UA-43': `${blank} dashed`, 'UA-40': `${blank} dashed` },
      'japanese-official': { 'X-NT': '#222222 solid', 'UA-43': `${land} solid`, 'UA-40': `${land} solid` },
      'russian-official': { 'X-NT': '#111111 solid', 'UA-43': `${blank} solid`, 'UA-40': `${blank} solid` },
      'un-neutral': { 'X-NT': `${blank} dashed`, 'UA-43': `${land} solid`, 'UA-40': `${land} solid` },
    })
  })
})
