import { describe, expect, it } from 'vitest'
import { ours, runPollock, simpleScore, weightedScore } from '../../../bench/pollock'

describe('files with one fault each, after the classes of the Pollock benchmark', () => {
  const classes = runPollock(ours, 5)

  it('scores at least 9.99 of 10 without parameters', () => {
    expect(simpleScore(classes)).toBeGreaterThanOrEqual(9.99)
    expect(weightedScore(classes)).toBeGreaterThanOrEqual(9.99)
  })
})
