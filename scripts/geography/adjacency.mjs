import { feature, neighbors } from 'topojson-client'

const NEAREST = 3

/**
 * Which regions lie beside which. Regions with a common border are neighbours; one without any gets the nearest few;
 * groups that are still apart are joined by the shortest links, so that every region can be reached from every other.
 * @returns code → neighbours' codes, in alphabetical order; symmetric
 */
export function adjacency(topology, objectNames) {
  const geometries = objectNames.flatMap((name) => topology.objects[name].geometries)
  const codes = geometries.map(({ id }) => id)
  const links = new Map(codes.map((code) => [code, new Set()]))
  const link = (a, b) => {
    links.get(a).add(b)
    links.get(b).add(a)
  }
  neighbors(geometries).forEach((others, i) => others.forEach((j) => link(codes[i], codes[j])))
  const outlines = new Map(geometries.map((geometry) => [geometry.id, unitVectors(feature(topology, geometry))]))

  for (const code of codes.filter((each) => links.get(each).size === 0)) {
    const others = codes.filter((each) => each !== code)
    others
      .map((other) => ({ other, distance: distance(outlines.get(code), outlines.get(other)) }))
      .sort((a, b) => a.distance - b.distance)
      .slice(0, NEAREST)
      .forEach(({ other }) => link(code, other))
  }
  for (let reached = reachable(codes[0], links); reached.size < codes.length; reached = reachable(codes[0], links)) {
    link(...shortestLink([...reached], codes.filter((code) => !reached.has(code)), outlines))
  }
  return Object.fromEntries([...links].map(([code, others]) => [code, [...others].sort()]).sort(([a], [b]) => (a < b ? -1 : 1)))
}

function reachable(start, links) {
  const reached = new Set([start])
  for (const code of reached) links.get(code).forEach((other) => reached.add(other))
  return reached
}

function shortestLink(inside, outside, outlines) {
  let best = { distance: Infinity }
  for (const a of inside) {
    for (const b of outside) {
      const between = distance(outlines.get(a), outlines.get(b))
      if (between < best.distance) best = { a, b, distance: between }
    }
  }
  return [best.a, best.b]
}

/** Squared chord between the nearest two vertices. */
function distance(a, b) {
  let best = Infinity
  for (const [ax, ay, az] of a) {
    for (const [bx, by, bz] of b) {
      const squared = (ax - bx) ** 2 + (ay - by) ** 2 + (az - bz) ** 2
      if (squared < best) best = squared
    }
  }
  return best
}

function unitVectors({ geometry }) {
  return geometry.coordinates.flat(2).map(([longitude, latitude]) => {
    const [x, y] = [(longitude * Math.PI) / 180, (latitude * Math.PI) / 180]
    return [Math.cos(y) * Math.cos(x), Math.cos(y) * Math.sin(x), Math.sin(y)]
  })
}
