import { useMemo } from 'react'
import type { AggregateResult } from '../../engine/engine'
import { useAggregates, useRows } from '../../state/use-engine'
import { useView } from '../../state/use-view'
import { monthOf, yearsAround, type Month } from './months'

export interface Occasion {
  readonly id: string
  /** Partial ISO date. */
  readonly on: string
  readonly month: Month
}

export interface Happenings {
  readonly first: Month
  readonly last: Month
  readonly occasions: readonly Occasion[]
  /** Project steps and signings a month: in the selection, and in all. Those dated by year only have no month. */
  readonly months: ReadonlyMap<Month, { readonly count: number; readonly whole: number }>
}

/** What happened when, whatever the dates of the selection. */
export function useHappenings(): Happenings | undefined {
  const { language } = useView()
  const answers = useAggregates([
    { table: 'project_events', by: [{ column: 'on', bin: 'month' }], except: ['date', 'asOf'] },
    { table: 'documents', by: [{ column: 'signed_on', bin: 'month' }], except: ['date', 'asOf'] },
  ])
  const occasions = useRows([{ table: 'occasions', columns: ['id', 'on'], sort: [{ column: 'on', descending: false }], unfiltered: true, language }])
  return useMemo(() => {
    const rows = occasions?.[0]?.rows
    if (!answers || !rows) return undefined
    const told = rows.map(([id, on]): Occasion => ({ id: String(id), on: String(on), month: monthOf(String(on)) }))
    const months = tally(answers)
    const years = yearsAround([...months.keys(), ...told.map(({ month }) => month)])
    return years && { ...years, occasions: told, months }
  }, [answers, occasions])
}

function tally(answers: readonly AggregateResult[]): Happenings['months'] {
  const months = new Map<Month, { count: number; whole: number }>()
  for (const { groups } of answers) {
    for (const { keys: [text], count, whole } of groups) {
      if (text === null || text === undefined) continue
      const now = months.get(monthOf(text)) ?? { count: 0, whole: 0 }
      months.set(monthOf(text), { count: now.count + count, whole: now.whole + whole })
    }
  }
  return months
}
