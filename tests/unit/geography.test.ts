import { createHash } from 'node:crypto'
import fs from 'node:fs'
import { gzipSync } from 'node:zlib'
import type { MultiPolygon, Polygon, Position } from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { describe, expect, test } from 'vitest'

type Polygons = readonly Position[][][]
interface Manifest {
  readonly files: Readonly<Record<string, { readonly sha256: string; readonly gzipBytes: number }>>
  readonly sourceAreasKm2: Readonly<Record<string, number>>
}

const read = (path: string): string => fs.readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
const readGeography = <Shape>(name: string): Shape => JSON.parse(read(`public/geography/${name}`)) as Shape

const manifest = JSON.parse(read('scripts/geography/manifest.json')) as Manifest
const regions = readGeography<Topology>('regions.json')
const anchors = readGeography<Record<string, [number, number]>>('anchors.json')
const adjacency = readGeography<Record<string, string[]>>('adjacency.json')
const shapes = new Map([...polygonsOf(regions, 'ru'), ...polygonsOf(regions, 'jp'), ...polygonsOf(regions, 'contested')])
const bundledCodes = read('data/regions.csv').trim().split(/\r?\n/).slice(1).map((line) => line.slice(0, line.indexOf(',')))

describe('the committed files', () => {
  test.each(Object.entries(manifest.files))('%s is as the build wrote it', (name, facts) => {
    expect(createHash('sha256').update(read(`public/geography/${name}`)).digest('hex')).toBe(facts.sha256)
  })

  test('no file lies beside those of the build', () => {
    expect(fs.readdirSync(new URL('../../public/geography', import.meta.url)).sort()).toEqual(Object.keys(manifest.files).sort())
  })

  test('weigh at most 270 kB compressed, the regions at most 175 kB', () => {
    const sizes = Object.keys(manifest.files).map((name) => gzipSync(read(`public/geography/${name}`), { level: 9 }).length)
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(270_000)
    expect(gzipSync(read('public/geography/regions.json'), { level: 9 }).length).toBeLessThanOrEqual(175_000)
  })
})

describe('the regions', () => {
  test('are the 83 and 47 of the bundled data, no more and no fewer', () => {
    const codes = [...polygonsOf(regions, 'ru').keys(), ...polygonsOf(regions, 'jp').keys()]
    expect(polygonsOf(regions, 'ru').size).toBe(83)
    expect(polygonsOf(regions, 'jp').size).toBe(47)
    expect(codes.sort()).toEqual(bundledCodes.sort())
  })

  test('leave the contested areas as pieces of their own', () => {
    const contested = polygonsOf(regions, 'contested')
    expect([...contested.keys()].sort()).toEqual(['UA-40', 'UA-43', 'X-NT'])
    const [etorofu, kunashiri, shikotan] = [[147.9, 45.05], [145.85, 44.03], [146.75, 43.8]] as const
    for (const place of [etorofu, kunashiri, shikotan]) expect(codesAt(place)).toEqual(['X-NT'])
    expect(contested.get('X-NT')?.length).toBeGreaterThanOrEqual(6)
    const urup = [150, 45.9] as const
    expect(codesAt(urup)).toEqual(['RU-SAK'])
  })

  test.each([
    { description: 'Moscow is the city, not the oblast', place: [37.62, 55.75], expected: 'RU-MOW' },
    { description: 'the oblast lies around it', place: [38.75, 55.1], expected: 'RU-MOS' },
    { description: 'Altai Krai is the northern one', place: [83.76, 53.35], expected: 'RU-ALT' },
    { description: 'the Altai Republic is the southern one', place: [85.96, 51.96], expected: 'RU-AL' },
    { description: 'the nameless sliver belongs to Yamal-Nenets', place: [67.25, 68.81], expected: 'RU-YAN' },
    { description: 'Chukotka goes on east of 180°', place: [186.8, 64.5], expected: 'RU-CHU' },
    { description: 'Simferopol', place: [34.1, 44.95], expected: 'UA-43' },
  ] as const)('$description', ({ place, expected }) => {
    expect(codesAt(place)).toEqual([expected])
  })

  test('share their borders: no edge belongs to more than two', () => {
    const uses = new Map<string, number>()
    for (const ring of [...shapes.values()].flat(2)) {
      for (const [from, to] of edges(ring)) {
        const key = [from.join(), to.join()].sort().join(' ')
        uses.set(key, (uses.get(key) ?? 0) + 1)
      }
    }
    const counts = [...uses.values()]
    expect(Math.max(...new Set(counts))).toBe(2)
    expect(counts.filter((count) => count === 2).length).toBeGreaterThan(10_000)
  })

  test('keep their area within 0.2 % of the source', () => {
    expect(Object.keys(manifest.sourceAreasKm2).sort()).toEqual([...shapes.keys()].sort())
    const drifts = [...shapes].map(([code, polygons]) => {
      const source = manifest.sourceAreasKm2[code] ?? Number.NaN
      return { code, drift: Math.abs(squareKm(polygons) / source - 1) }
    })
    expect(drifts.filter(({ drift }) => !(drift <= 0.002))).toEqual([])
  })

  test('Chukotka is in one piece across 180°', () => {
    const rings = shapes.get('RU-CHU')?.flat() ?? []
    expect(Math.max(...rings.flat().map(([longitude]) => longitude ?? 0))).toBeGreaterThan(190)
    expect(rings.flatMap(edges).filter(([from, to]) => from[0] === 180 && to[0] === 180)).toEqual([])
    const crossing = rings.filter((ring) => ring.some(([x = 0]) => x < 180) && ring.some(([x = 0]) => x > 180))
    const mainlandAndWrangelIsland = 2
    expect(crossing.length).toBeGreaterThanOrEqual(mainlandAndWrangelIsland)
  })
})

describe('anchors and neighbours', () => {
  test('every anchor lies inside its region', () => {
    expect(Object.keys(anchors).sort()).toEqual([...shapes.keys()].sort())
    expect(Object.entries(anchors).filter(([code, place]) => codesAt(place).join() !== code)).toEqual([])
  })

  test('every region has neighbours, mutual, and all can be reached from any', () => {
    expect(Object.keys(adjacency).sort()).toEqual(bundledCodes.sort())
    expect(Object.keys(adjacency).filter((code) => adjacency[code]?.length === 0)).toEqual([])
    const links = Object.entries(adjacency).flatMap(([code, others]) => others.map((other) => [code, other] as const))
    expect(links.filter(([code, other]) => !adjacency[other]?.includes(code))).toEqual([])
    const reached = new Set(['JP-47'])
    for (const code of reached) for (const other of adjacency[code] ?? []) reached.add(other)
    expect(reached.size).toBe(130)
  })

  test('common borders are neighbourhoods', () => {
    expect(adjacency['RU-ULY']).toEqual(['RU-CU', 'RU-MO', 'RU-PNZ', 'RU-SAM', 'RU-SAR', 'RU-TA'])
    expect(adjacency['JP-40']).toEqual(expect.arrayContaining(['JP-41', 'JP-43', 'JP-44']))
  })

  test('what has no land border is linked to the nearest', () => {
    expect(adjacency['JP-01']).toEqual(expect.arrayContaining(['JP-02', 'RU-SAK']))
    expect(adjacency['JP-47']).toContain('JP-46')
    expect(adjacency['RU-SAK']).toContain('RU-KHA')
  })
})

describe('the surroundings', () => {
  const neighbours = readGeography<Topology>('neighbours.json')

  test('what may be drawn in the conic picture stays within 180° of its middle meridian, 105° E', () => {
    const longitudes = [...polygonsOf(neighbours, 'near').values()].flat(3).map(([longitude]) => longitude ?? Number.NaN)
    expect(longitudes.every((longitude) => longitude > 105 - 180 + 20 && longitude < 105 + 180 - 20)).toBe(true)
  })

  test('no country is lost, and Alaska faces Chukotka', () => {
    const near = polygonsOf(neighbours, 'near')
    expect(['FIN', 'UKR', 'KAZ', 'MNG', 'CHN', 'PRK', 'KOR', 'US-AK'].filter((code) => !near.has(code))).toEqual([])
    expect(polygonsOf(neighbours, 'far').has('BRA')).toBe(true)
    expect(['RUS', 'JPN'].filter((code) => near.has(code))).toEqual([])
  })

  test('Baikal and Ladoga are among the lakes', () => {
    const lakes = polygonsOf(readGeography<Topology>('lakes.json'), 'lakes')
    const isWater = (place: Position) => [...lakes.values()].some((polygons) => contains(polygons, place))
    const [baikal, ladoga, irkutsk] = [[108.5, 54], [31.3, 60.9], [104.3, 52.3]]
    expect([baikal!, ladoga!, irkutsk!].map(isWater)).toEqual([true, true, false])
  })
})

function polygonsOf(topology: Topology, name: string): Map<string, Polygons> {
  const { features } = feature(topology, topology.objects[name] as GeometryCollection)
  return new Map(features.map(({ id, geometry }) => {
    const shape = geometry as Polygon | MultiPolygon
    return [String(id), shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates]
  }))
}

function codesAt(place: Position | readonly [number, number]): string[] {
  return [...shapes].filter(([, polygons]) => contains(polygons, place)).map(([code]) => code)
}

function contains(polygons: Polygons, place: readonly number[]): boolean {
  return polygons.some(([outer, ...holes]) => isInside(outer ?? [], place) && !holes.some((hole) => isInside(hole, place)))
}

function isInside(ring: readonly Position[], [x = 0, y = 0]: readonly number[]): boolean {
  const crossings = edges(ring).filter(([[x0 = 0, y0 = 0], [x1 = 0, y1 = 0]]) =>
    (y0 > y) !== (y1 > y) && x < x0 + ((x1 - x0) * (y - y0)) / (y1 - y0))
  return crossings.length % 2 === 1
}

function edges(ring: readonly Position[]): (readonly [Position, Position])[] {
  return ring.slice(1).map((point, i) => [ring[i]!, point] as const)
}

/** On the sphere of mean radius, written apart from the build's own so that the two check each other. */
function squareKm(polygons: Polygons): number {
  const radian = Math.PI / 180
  const signed = (ring: readonly Position[]): number => edges(ring).reduce((sum, [[x0 = 0, y0 = 0], [x1 = 0, y1 = 0]]) =>
    sum + (x1 - x0) * radian * ((Math.sin(y0 * radian) + Math.sin(y1 * radian)) / 2), 0)
  const unit = polygons.reduce((sum, [outer = [], ...holes]) =>
    sum + Math.abs(signed(outer)) - holes.reduce((hollow, hole) => hollow + Math.abs(signed(hole)), 0), 0)
  return unit * 6371.0088 ** 2
}
