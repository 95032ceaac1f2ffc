import type { MapDirection } from '../../widgets/map-walk'
import type { SheetPoint } from '../../widgets/map-sheet'

/** Degrees clockwise from north, as seen on the map. */
const BEARINGS: Readonly<Record<MapDirection, number>> = { north: 0, east: 90, south: 180, west: 270 }
/** A neighbour may lie this far off the direction, any other region half of that. */
const WIDE = 67.5

/** The neighbour that lies nearest in a direction, the less aside the better; where there is none, any region that does. */
export function neighbourIn(direction: MapDirection, from: string, places: ReadonlyMap<string, SheetPoint>, adjacency: Readonly<Record<string, readonly string[]>>): string | undefined {
  const start = places.get(from)
  if (!start) return undefined
  const candidates = [...places].flatMap(([code, [x, y]]) => {
    const [dx, dy] = [x - start[0], y - start[1]]
    const bearing = (Math.atan2(dx, -dy) * 180) / Math.PI
    const off = Math.abs(((bearing - BEARINGS[direction] + 540) % 360) - 180)
    const isNeighbour = adjacency[from]?.includes(code) ?? false
    return code === from || off > (isNeighbour ? WIDE : WIDE / 2) ? [] : [{ code, cost: Math.hypot(dx, dy) * (1 + (off / 45) ** 2), isNeighbour }]
  })
  return candidates.sort((a, b) => Number(b.isNeighbour) - Number(a.isNeighbour) || a.cost - b.cost)[0]?.code
}
