import type { Claim } from './claim'

const middle = ({ first, last }: Claim): number => (first + last + 1) / 2

/** Labels of neighbours turn away from each other; `near` is the share of the time axis that a label takes. */
export function labelPlace(claim: Claim, claims: readonly Claim[], near: number): 'left' | 'right' | 'top' | 'bottom' {
  const span = Math.max(...claims.map(({ last }) => last)) - Math.min(...claims.map(({ first }) => first))
  const tallest = Math.max(...claims.map(({ value }) => value))
  const close = claims.filter((other) => other !== claim && Math.abs(middle(other) - middle(claim)) < near * span && Math.abs(other.value - claim.value) < 0.15 * tallest)
  if (close.length === 0) return 'top'
  const at = claims.indexOf(claim)
  const isEarliest = close.every((other) => middle(claim) < middle(other) || (middle(claim) === middle(other) && at < claims.indexOf(other)))
  const isLatest = close.every((other) => middle(claim) >= middle(other))
  return isEarliest ? 'left' : isLatest ? 'right' : close.some((other) => other.value > claim.value) ? 'bottom' : 'top'
}
