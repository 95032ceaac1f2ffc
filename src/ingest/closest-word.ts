/** Most letters that may differ. */
const REACH = 2

/** The one word of a vocabulary that a misspelt word is nearest to; nothing when two are as near or none is. */
export function closestWord(word: string, vocabulary: readonly string[]): string | undefined {
  const folded = word.toLowerCase()
  if (folded.length < 3 || folded.length > 40) return undefined
  const reach = Math.min(REACH, Math.floor(folded.length / 3))
  const near = vocabulary.map((candidate) => ({ candidate, distance: editDistance(folded, candidate.toLowerCase()) })).filter(({ distance }) => distance <= reach)
  const least = Math.min(...near.map(({ distance }) => distance))
  const nearest = near.filter(({ distance }) => distance === least)
  return nearest.length === 1 ? nearest[0]?.candidate : undefined
}

/** Letters to add, drop or change to make one word the other. */
function editDistance(one: string, other: string): number {
  if (Math.abs(one.length - other.length) > REACH) return Infinity
  let row = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let left = 0; left < one.length; left++) {
    const next = [left + 1]
    for (let right = 0; right < other.length; right++) {
      const change = (row[right] ?? 0) + (one[left] === other[right] ? 0 : 1)
      next.push(Math.min(change, (row[right + 1] ?? 0) + 1, (next[right] ?? 0) + 1))
    }
    row = next
  }
  return row.at(-1) ?? Infinity
}
