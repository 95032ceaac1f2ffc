import { describe, expect, test } from 'vitest'
import { greatCircle } from '../../src/panels/map/great-circle'

const near = ([a = 0, b = 0]: readonly number[], [c, d]: readonly [number, number]) => {
  expect(a).toBeCloseTo(c, 6)
  expect(b).toBeCloseTo(d, 6)
}

describe('the shortest way on the sphere', () => {
  test('begins and ends at its places, and crosses no antimeridian on the way to Chukotka', () => {
    const way = greatCircle([139.7, 35.7], [190, 66], 24, 0)
    expect(way).toHaveLength(25)
    near(way[0]!, [139.7, 35.7])
    near(way.at(-1)!, [190, 66])
    for (const [index, [longitude]] of way.slice(1).entries()) expect(Math.abs(longitude - way[index]![0])).toBeLessThan(10)
  })

  test('follows a meridian and the equator, and passes the pole between opposite meridians', () => {
    near(greatCircle([40, 10], [40, 50], 2, 0)[1]!, [40, 30])
    near(greatCircle([10, 0], [70, 0], 2, 0)[1]!, [40, 0])
    expect(greatCircle([0, 60], [180, 60], 2, 0)[1]![1]).toBeCloseTo(90, 6)
  })

  test('bows to either side, and stays where both ends are one', () => {
    expect(greatCircle([10, 0], [70, 0], 2, 0.1)[1]![1]).toBeGreaterThan(1)
    expect(greatCircle([10, 0], [70, 0], 2, -0.1)[1]![1]).toBeLessThan(-1)
    expect(greatCircle([10, 20], [10, 20], 2, 0.1)).toEqual([[10, 20], [10, 20]])
  })
})
