import type { LngLat } from '../../widgets/albers'

type Vector = readonly [number, number, number]

const RADIAN = Math.PI / 180

/**
 * The shortest way on the sphere, in `steps` equal parts. `beside` bows it sideways, in shares of its length, so that
 * several between the same places lie side by side. Longitudes west of Greenwich run on past 180°, as the geography's.
 */
export function greatCircle(from: LngLat, to: LngLat, steps: number, beside: number): readonly LngLat[] {
  const [a, b] = [vectorOf(from), vectorOf(to)]
  const angle = Math.acos(Math.min(Math.max(dot(a, b), -1), 1))
  if (angle === 0) return [from, to]
  const across = cross(a, b).map((part) => part / Math.sin(angle))
  return Array.from({ length: steps + 1 }, (_, step) => {
    const share = step / steps
    const [p, q] = [Math.sin((1 - share) * angle) / Math.sin(angle), Math.sin(share * angle) / Math.sin(angle)]
    const bow = Math.sin(share * Math.PI) * beside * angle
    const [x = 0, y = 0, z = 0] = a.map((part, index) => part * p + (b[index] ?? 0) * q + (across[index] ?? 0) * bow)
    const longitude = Math.atan2(y, x) / RADIAN
    return [longitude < 0 ? longitude + 360 : longitude, Math.atan2(z, Math.hypot(x, y)) / RADIAN]
  })
}

function vectorOf([longitude, latitude]: LngLat): Vector {
  const [l, p] = [longitude * RADIAN, latitude * RADIAN]
  return [Math.cos(p) * Math.cos(l), Math.cos(p) * Math.sin(l), Math.sin(p)]
}

const dot = (a: Vector, b: Vector): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
const cross = (a: Vector, b: Vector): Vector => [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]]
