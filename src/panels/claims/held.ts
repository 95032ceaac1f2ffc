import type { AggregateQuery, AggregateResult } from '../../engine/engine'
import type { MessageKey } from '../../i18n/catalog'
import { NO_FILTER, chooseValues, setBound, type Filter } from '../../model/filter'
import type { View } from '../../state/view'
import type { Claim } from './claim'

/** What the data hold of the same thing, by a stated rule, whatever the reader has selected. */
export interface Comparison {
  readonly query: AggregateQuery
  readonly filter: Filter
  readonly rule: MessageKey
  readonly count: (result: AggregateResult) => number
  readonly open: (view: View) => View
}

export interface Held {
  readonly claim: Claim
  readonly comparison: Comparison
  readonly count: number
}

const counted = (result: AggregateResult): number => result.count

function projects(claim: Claim, rule: MessageKey, chosen: Filter): Comparison {
  const filter = setBound(chosen, 'asOf', claim.on)
  return { query: { table: 'projects', by: [] }, filter, rule, count: counted, open: (view) => ({ ...view, page: 'projects', filter }) }
}

function documents(rule: MessageKey, chosen: Filter): Comparison {
  return { query: { table: 'documents', by: [] }, filter: chosen, rule, count: counted, open: (view) => ({ ...view, page: 'documents', filter: chosen }) }
}

const COMPARISONS: Readonly<Record<string, (claim: Claim) => Comparison | undefined>> = {
  documents_signed(claim) {
    if (claim.occasion === null) return undefined
    const occasion = chooseValues(NO_FILTER, 'occasion', [claim.occasion])
    const level = claim.level === null ? occasion : chooseValues(occasion, 'level', [claim.level])
    return documents('claims.held.occasion', claim.point === null ? level : chooseValues(level, 'point', [claim.point]))
  },
  documents_signed_total: (claim) => documents('claims.held.documents', setBound(NO_FILTER, 'asOf', claim.on)),
  private_projects_total: (claim) => projects(claim, 'claims.held.projects', NO_FILTER),
  humanitarian_projects: (claim) => projects(claim, 'claims.held.people', chooseValues(NO_FILTER, 'point', ['8'])),
  far_east_japanese_projects: (claim) => projects(claim, 'claims.held.far-east', chooseValues(NO_FILTER, 'district', ['Far Eastern'])),
  cooperation_spheres_ulyanovsk: () => {
    const filter = chooseValues(chooseValues(NO_FILTER, 'region', ['RU-ULY']), 'prefecture', ['JP-40'])
    return {
      query: { table: 'regional_ties', by: [{ column: 'spheres' }] },
      filter,
      rule: 'claims.held.spheres',
      count: ({ groups }) => groups.filter(({ keys: [sphere], count }) => sphere !== null && count > 0).length,
      open: (view) => ({ ...view, page: 'ties', filter }),
    }
  },
  national_projects: () => ({
    query: { table: 'national_projects', by: [] },
    filter: NO_FILTER,
    rule: 'claims.held.national',
    count: counted,
    open: (view) => ({ ...view, page: 'crosswalk', filter: NO_FILTER }),
  }),
}

/** How a figure can be set beside the data; `undefined` where nothing in them is comparable. */
export function comparisonOf(claim: Claim): Comparison | undefined {
  return COMPARISONS[claim.indicator]?.(claim)
}
