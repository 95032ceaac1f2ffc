import { useEffect, useState } from 'react'
import type { AggregateQuery, AggregateResult } from '../../engine/engine'
import { BLANK } from '../../model/dimension'
import { NO_FILTER } from '../../model/filter'
import { useAtlas } from '../../state/atlas-context'

const QUERIES = {
  projects: { table: 'projects', by: [] },
  withoutRegion: { table: 'projects', by: [], where: { ru_regions: [BLANK] } },
  withoutPlace: { table: 'projects', by: [], where: { ru_regions: [BLANK], jp_prefectures: [BLANK] } },
  ties: { table: 'regional_ties', by: [] },
  documents: { table: 'documents', by: [] },
  firmDocuments: { table: 'documents', by: [], where: { confidence: ['high'] } },
  nationalProjects: { table: 'national_projects', by: [] },
  inferred: { table: 'national_projects', by: [], where: { match_basis: ['inferred'] } },
} as const satisfies Readonly<Record<string, AggregateQuery>>

export type WeakCounts = Readonly<Record<keyof typeof QUERIES, AggregateResult>>

/** Counts behind the weak spots, over all data whatever the selection. */
export function useWeakCounts(): WeakCounts | undefined {
  const { engine } = useAtlas()
  const [counts, setCounts] = useState<WeakCounts>()
  useEffect(() => {
    let current = true
    void engine.aggregate(Object.values(QUERIES), NO_FILTER).then((answers) => {
      const entries = Object.keys(QUERIES).map((name, index) => [name, answers[index]])
      if (current) setCounts(Object.fromEntries(entries) as WeakCounts)
    })
    return () => {
      current = false
    }
  }, [engine])
  return counts
}
