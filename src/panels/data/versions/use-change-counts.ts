import { useEffect, useState } from 'react'
import { NO_FILTER } from '../../../model/filter'
import { useAtlas } from '../../../state/atlas-context'

const TABLES = ['projects', 'documents', 'regional_ties', 'claims'] as const

type ChangeCounts = Readonly<Record<(typeof TABLES)[number], { readonly added: number; readonly changed: number }>>

/** New and changed rows of each table since the version they are marked against; nothing while no row is marked. */
export function useChangeCounts(): ChangeCounts | undefined {
  const { engine, shown } = useAtlas()
  const [answer, setAnswer] = useState<{ readonly engine: object; readonly counts: ChangeCounts }>()
  useEffect(() => {
    if (!shown.since) return
    let current = true
    void engine.aggregate(TABLES.map((table) => ({ table, by: [{ column: 'change' }] })), NO_FILTER).then((answers) => {
      const entries = TABLES.map((table, index) => {
        const rowsOf = (mark: string): number => answers[index]?.groups.find(({ keys: [key] }) => key === mark)?.rows ?? 0
        return [table, { added: rowsOf('new'), changed: rowsOf('changed') }]
      })
      if (current) setAnswer({ engine, counts: Object.fromEntries(entries) as ChangeCounts })
    })
    return () => {
      current = false
    }
  }, [engine, shown])
  return answer?.engine === engine ? answer.counts : undefined
}
