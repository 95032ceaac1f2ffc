const RADIUS_KM = 6371.0088

/** Area in km² on the sphere of polygons given in degrees (Chamberlain and Duquette, JPL 07-03); holes are taken off. */
export const squareKm = (polygons) =>
  polygons.reduce((sum, [outer, ...holes]) => sum + ringArea(outer) - holes.reduce((a, hole) => a + ringArea(hole), 0), 0)

function ringArea(ring) {
  let sum = 0
  for (let i = 1; i < ring.length; i++) {
    const [x0, y0] = ring[i - 1]
    const [x1, y1] = ring[i]
    sum += radians(x1 - x0) * (2 + Math.sin(radians(y0)) + Math.sin(radians(y1)))
  }
  return Math.abs((sum * RADIUS_KM ** 2) / 2)
}

const radians = (degrees) => (degrees * Math.PI) / 180
