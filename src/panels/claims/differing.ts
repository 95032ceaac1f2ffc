import { isMoney } from './claim-text'
import { isPart, type Claim } from './claim'

/** Figures of one indicator that differ although they are about the same time. */
export interface Difference {
  readonly indicator: string
  readonly occasion: string | null
  readonly claims: readonly Claim[]
  /** A later figure is lower than an earlier one. */
  readonly falls: boolean
}

const YEAR = 365
const DAYS_OF_A_YEAR = 300

/** A whole year is compared with what lies in it, a day or month with what was said within twelve months. */
function isSameTime(a: Claim, b: Claim): boolean {
  if (a.first <= b.last && b.first <= a.last) return true
  const [isYear, isOtherYear] = [a, b].map(({ first, last }) => last - first > DAYS_OF_A_YEAR)
  return !isYear && !isOtherYear && Math.abs(a.first - b.first) < YEAR
}

/**
 * Counts that differ. Money and percentages are left out: their periods are of different lengths. All figures of the
 * indicator stand in the finding, since the others show which way it moved.
 */
export function differences(claims: readonly Claim[]): readonly Difference[] {
  const comparable = claims.filter((claim) => !isPart(claim) && !isMoney(claim) && claim.unit !== 'percent')
  const keys = [...new Set(comparable.map(({ indicator, occasion }) => JSON.stringify([indicator, occasion])))]
  return keys.flatMap((key) => {
    const group = comparable.filter(({ indicator, occasion }) => JSON.stringify([indicator, occasion]) === key).toSorted((a, b) => a.first - b.first)
    const [first] = group
    const differ = group.some((a) => group.some((b) => a.value !== b.value && isSameTime(a, b)))
    if (!first || !differ) return []
    const falls = group.some((a, index) => group.slice(index + 1).some((b) => b.value < a.value && isSameTime(a, b)))
    return [{ indicator: first.indicator, occasion: first.occasion, claims: group, falls }]
  })
}
