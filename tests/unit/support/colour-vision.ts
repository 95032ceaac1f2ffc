type Triple = readonly [number, number, number]

/** Linear light of `#rrggbb`. */
function linear(colour: string): Triple {
  const part = (at: number): number => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return [part(1), part(3), part(5)]
}

const product = (matrix: readonly Triple[], [x, y, z]: Triple): Triple => {
  const row = (index: number): number => {
    const [a, b, c] = matrix[index]!
    return a * x + b * y + c * z
  }
  return [row(0), row(1), row(2)]
}

/** Full deficiency (Machado, Oliveira and Fernandes, A Physiologically-based Model for Simulation of Color Vision Deficiency, 2009). */
export const DEFICIENCIES = {
  none: [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
  protan: [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
  deutan: [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]],
  tritan: [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.3039]],
} as const satisfies Readonly<Record<string, readonly Triple[]>>

/** OKLab of linear light (Ottosson, 2020). */
function okLab(light: Triple): Triple {
  const cones = product(
    [[0.4122214708, 0.5363325363, 0.0514459929], [0.2119034982, 0.6806995451, 0.1073969566], [0.0883024619, 0.2817188376, 0.6299787005]],
    [Math.max(0, light[0]), Math.max(0, light[1]), Math.max(0, light[2])],
  )
  return product(
    [[0.2104542553, 0.793617785, -0.0040720468], [1.9779984951, -2.428592205, 0.4505937099], [0.0259040371, 0.7827717662, -0.808675766]],
    [Math.cbrt(cones[0]), Math.cbrt(cones[1]), Math.cbrt(cones[2])],
  )
}

/** How far apart two colours look to somebody with that vision, as a distance in OKLab. */
export function distance(one: string, other: string, vision: keyof typeof DEFICIENCIES): number {
  const [a, b] = [one, other].map((colour) => okLab(product(DEFICIENCIES[vision], linear(colour))))
  return Math.hypot(a![0] - b![0], a![1] - b![1], a![2] - b![2])
}

function luminance(colour: string): number {
  const [red, green, blue] = linear(colour)
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** Contrast ratio of WCAG 2. */
export function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light! + 0.05) / (dark! + 0.05)
}
