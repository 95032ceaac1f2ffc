/** A class of figures: the lowest and the highest that it was made for, both within it. */
export interface ValueClass {
  readonly from: number
  readonly to: number
}

export type ClassMethod = 'quantile' | 'natural' | 'fixed'

const STEPS = [1, 2, 5]

/** At most `count` classes, lowest first, none of them empty; equal figures are always in one class. */
export function makeClasses(figures: readonly number[], method: ClassMethod, count: number): readonly ValueClass[] {
  const sorted = [...figures].sort((a, b) => a - b)
  const different = [...new Set(sorted)]
  if (different.length <= count) return different.map((value) => ({ from: value, to: value }))
  const tops = method === 'quantile' ? quantiles(sorted, count) : method === 'natural' ? naturalBreaks(sorted, count) : fixedEdges(sorted, count)
  return classesUpTo(sorted, tops)
}

/** The class of a figure: the first whose top reaches it; the last where none does. */
export function classOf(classes: readonly ValueClass[], value: number): number {
  const index = classes.findIndex(({ to }) => value <= to)
  return index < 0 ? classes.length - 1 : index
}

/** From the highest figures of the classes; tops between which no figure lies make no class. */
function classesUpTo(sorted: readonly number[], tops: readonly number[]): readonly ValueClass[] {
  const classes: ValueClass[] = []
  let below = -Infinity
  for (const top of [...tops, Infinity]) {
    const own = sorted.filter((value) => value > below && value <= top)
    const [from, to] = [own[0], own.at(-1)]
    if (from !== undefined && to !== undefined) classes.push({ from, to })
    below = top
  }
  return classes
}

/** As many figures in each class as equal ones allow. */
function quantiles(sorted: readonly number[], count: number): readonly number[] {
  return Array.from({ length: count - 1 }, (_, index) => sorted[Math.ceil(((index + 1) * sorted.length) / count) - 1] ?? 0)
}

/** 1, 2, 5, 10 … times a power of ten, as many steps down from the highest as there are classes; years for dates. */
function fixedEdges(sorted: readonly number[], count: number): readonly number[] {
  const [lowest, highest] = [sorted[0] ?? 0, sorted.at(-1) ?? 0]
  if (lowest > 1900 && highest < 2200) return Array.from({ length: count - 1 }, (_, index) => Math.floor(highest) - count + 2 + index)
  const edges: number[] = []
  for (let power = Math.floor(Math.log10(highest)); edges.length < count - 1; power--) {
    for (const step of STEPS.toReversed()) if (step * 10 ** power < highest && edges.length < count - 1) edges.unshift(step * 10 ** power)
  }
  return edges
}

/** Fisher's classes: the least sum of squares around the means of the classes, found by dynamic programming. */
function naturalBreaks(sorted: readonly number[], count: number): readonly number[] {
  const sums = [0]
  const squares = [0]
  sorted.forEach((value, index) => {
    sums.push((sums[index] ?? 0) + value)
    squares.push((squares[index] ?? 0) + value * value)
  })
  const spread = (from: number, to: number): number => {
    const [sum, size] = [(sums[to] ?? 0) - (sums[from] ?? 0), to - from]
    return (squares[to] ?? 0) - (squares[from] ?? 0) - (sum * sum) / size
  }
  let best = Array.from({ length: sorted.length + 1 }, (_, to) => (to === 0 ? 0 : spread(0, to)))
  const starts: number[][] = []
  for (let group = 1; group < count; group++) {
    const start: number[] = []
    const next = best.map((_, to) => {
      let [least, at] = [Infinity, group]
      for (let from = group; from < to; from++) {
        const cost = (best[from] ?? 0) + spread(from, to)
        if (cost < least) [least, at] = [cost, from]
      }
      start[to] = at
      return least
    })
    starts.push(start)
    best = next
  }
  const tops: number[] = []
  let end = sorted.length
  for (const start of starts.toReversed()) {
    end = start[end] ?? 0
    tops.unshift(sorted[end - 1] ?? 0)
  }
  return tops
}
