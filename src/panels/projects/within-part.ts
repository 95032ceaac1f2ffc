import type { AggregateResult } from '../../engine/engine'
import type { Shown, SpecContext } from '../figure-spec'

/** Rows that no total counts, since they stand within others. */
export function withinPart({ rows, count }: AggregateResult, { translator: { t } }: SpecContext): readonly Shown[] {
  return rows > count ? [{ text: t('projects.within', { n: rows - count }) }] : []
}
