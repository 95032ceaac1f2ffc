import { describe, expect, test } from 'vitest'
import { mapColours } from '../../src/panels/map/map-colours'
import { classColours } from '../../src/panels/map/use-atlas-map'
import { DARK, LIGHT } from '../../src/widgets/palette'

type Triple = readonly [number, number, number]

const linear = (hex: string): Triple => {
  const part = (at: number): number => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return [part(1), part(3), part(5)]
}

const times = (matrix: readonly Triple[], [a, b, c]: Triple): Triple => {
  const [x = 0, y = 0, z = 0] = matrix.map(([p, q, r]) => p * a + q * b + r * c)
  return [x, y, z]
}

/** Machado, Oliveira and Fernandes 2009, severity 1, for linear RGB. */
const SIGHTS: Readonly<Record<string, readonly Triple[]>> = {
  'full colour': [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
  protanopia: [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
  deuteranopia: [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]],
  tritanopia: [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.3039]],
}

/** Ottosson 2020. */
function oklab(rgb: Triple): Triple {
  const [l, m, s] = times([[0.4122214708, 0.5363325363, 0.0514459929], [0.2119034982, 0.6806995451, 0.1073969566], [0.0883024619, 0.2817188376, 0.6299787005]], rgb.map((part) => Math.min(Math.max(part, 0), 1)) as unknown as Triple)
  return times([[0.2104542553, 0.793617785, -0.0040720468], [1.9779984951, -2.428592205, 0.4505937099], [0.0259040371, 0.7827717662, -0.808675766]], [Math.cbrt(l), Math.cbrt(m), Math.cbrt(s)])
}

const distance = (a: Triple, b: Triple): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])

function contrast(a: string, b: string): number {
  const light = (hex: string): number => times([[0.2126, 0.7152, 0.0722]], linear(hex))[0]
  const [high = 0, low = 0] = [light(a), light(b)].toSorted((one, other) => other - one)
  return (high + 0.05) / (low + 0.05)
}

describe.each([['light', LIGHT], ['dark', DARK]] as const)('the %s map', (_, palette) => {
  const colours = mapColours(palette)

  test.each(Object.keys(SIGHTS))('its classes can be told apart, and from none, in %s', (sight) => {
    const labs = [colours.zero, ...classColours(palette, 6)].map((colour) => oklab(times(SIGHTS[sight]!, linear(colour))))
    const steps = labs.slice(1).map((lab, index) => distance(lab, labs[index]!))
    expect(Math.min(...steps)).toBeGreaterThanOrEqual(0.06)
    const lightness = labs.map(([light]) => light)
    expect(lightness).toEqual(lightness.toSorted((a, b) => (palette === LIGHT ? b - a : a - b)))
  })

  test.each(Object.keys(SIGHTS))('none can be told from land that is not covered, in %s', (sight) => {
    const [zero, land] = [colours.zero, colours.land].map((colour) => oklab(times(SIGHTS[sight]!, linear(colour))))
    expect(distance(zero!, land!)).toBeGreaterThanOrEqual(palette === LIGHT ? 0.04 : 0.08)
  })

  test.each(Object.keys(SIGHTS))('its families of ties can be told apart in %s', (sight) => {
    const labs = Object.values(colours.families).map((colour) => oklab(times(SIGHTS[sight]!, linear(colour))))
    const steps = labs.flatMap((one, index) => labs.slice(index + 1).map((other) => distance(one, other)))
    expect(Math.min(...steps)).toBeGreaterThanOrEqual(0.06)
  })

  test('its names can be read on what surrounds every letter, and on sea and land', () => {
    for (const ground of [colours.halo, colours.sea, colours.land, colours.zero, colours.blank]) expect(contrast(colours.label, ground)).toBeGreaterThanOrEqual(4.5)
  })
})
