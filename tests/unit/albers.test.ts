import { assert, double, integer, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { albers, EURASIA, type LngLat, type PlanePoint } from '../../src/widgets/albers'

const EARTH_KM2 = 4 * Math.PI * 6371.0088 ** 2
const eurasia = albers(EURASIA)

describe('Albers’ conic', () => {
  test.each([
    // Snyder's worked example, USGS 1395, p. 291, on the unit sphere: x = 0.2952720, y = 0.2416774.
    { description: 'Snyder’s example', conic: { longitude: -96, latitude: 23, parallels: [29.5, 45.5] as const }, place: [-75, 35], expected: [0.295272, 0.2416774] },
  ] as const)('$description', ({ conic, place, expected }) => {
    const [x, y] = albers(conic).forward(place)
    expect(x / 6_371_008.8).toBeCloseTo(expected[0], 6)
    expect(y / 6_371_008.8).toBeCloseTo(expected[1], 6)
  })

  test('its origin is the centre of the picture', () => {
    const [x, y] = eurasia.forward([105, 52])
    expect(x).toBeCloseTo(0, 6)
    expect(y).toBeCloseTo(0, 6)
  })

  test('every place north of 20° S comes back', () => {
    assert(property(double({ min: -74.9, max: 284.9, noNaN: true }), double({ min: -20, max: 89, noNaN: true }), (lng, lat) => {
      const back = eurasia.inverse(eurasia.forward([lng, lat]))
      expect(back?.[0]).toBeCloseTo(lng, 6)
      expect(back?.[1]).toBeCloseTo(lat, 6)
    }))
  })

  test('longitudes run on past 180, and a longitude and the same plus a turn are one place', () => {
    expect(eurasia.forward([-170, 66])[0]).toBeCloseTo(eurasia.forward([190, 66])[0], 6)
    expect(eurasia.inverse(eurasia.forward([-170, 66]))?.[0]).toBeCloseTo(190, 6)
  })

  test('areas are kept everywhere', () => {
    assert(property(integer({ min: -60, max: 260 }), integer({ min: 10, max: 80 }), (lng, lat) => {
      const km2 = planeArea(square(lng, lat).map((place) => eurasia.forward(place))) / 1e6
      expect(km2 / sphereArea(lat)).toBeCloseTo(1, 3)
    }))
  })

  test('the two parallels are true to scale', () => {
    for (const lat of EURASIA.parallels) {
      const [from, to] = [eurasia.forward([130, lat]), eurasia.forward([130.001, lat])]
      const metres = Math.hypot(to[0] - from[0], to[1] - from[1])
      expect(metres / ((Math.PI / 180) * 0.001 * 6_371_008.8 * Math.cos((lat * Math.PI) / 180))).toBeCloseTo(1, 5)
    }
  })

  test('no place is invented outside the world', () => {
    expect(eurasia.inverse([0, 2e7])).toBeUndefined()
    expect(eurasia.inverse([5e7, -5e7])).toBeUndefined()
  })
})

/** The outline of one degree by one degree, finely divided: parallels are arcs in the plane. */
function square(west: number, south: number): readonly LngLat[] {
  const steps = Array.from({ length: 50 }, (_, i) => i / 50)
  return [
    ...steps.map((t): LngLat => [west + t, south]),
    ...steps.map((t): LngLat => [west + 1, south + t]),
    ...steps.map((t): LngLat => [west + 1 - t, south + 1]),
    ...steps.map((t): LngLat => [west, south + 1 - t]),
  ]
}

function planeArea(points: readonly PlanePoint[]): number {
  return Math.abs(points.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = points[(i + 1) % points.length]!
    return sum + x * nextY - nextX * y
  }, 0)) / 2
}

function sphereArea(south: number): number {
  return (EARTH_KM2 * (sine(south + 1) - sine(south))) / 2 / 360
}

function sine(degrees: number): number {
  return Math.sin((degrees * Math.PI) / 180)
}
