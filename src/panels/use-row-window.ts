import { useCallback, useState } from 'react'
import type { Cell, RowsQuery, RowWindow } from '../engine/engine'
import { useAtlas } from '../state/atlas-context'
import { useRows } from '../state/use-engine'
import { useView } from '../state/use-view'

export interface RecordRow {
  /** Its number in the table. */
  readonly index: number
  readonly cells: readonly Cell[]
}

export interface RowsAtHand {
  readonly from: number
  readonly rows: readonly RecordRow[]
  /** Rows that pass, of all rows of the table. */
  readonly total: number
  readonly of: number
}

const BLOCK = 128

/**
 * The rows in sight and some around them, asked for as the reader scrolls. The last rows stay until others arrive;
 * `undefined` before the first ones.
 */
export function useRowWindow(query: Omit<RowsQuery, 'from' | 'to'>) {
  const { engine } = useAtlas()
  const { filter } = useView()
  const [span, setSpan] = useState({ from: 0, to: BLOCK })
  const [answer] = useRows([{ ...query, ...span }]) ?? []
  const [last, setLast] = useState<{ readonly answer: RowWindow; readonly atHand: RowsAtHand }>()
  if (answer && last?.answer !== answer) setLast({ answer, atHand: { from: span.from, rows: rowsOf(answer), total: answer.total, of: answer.of } })
  const ask = useCallback((from: number, to: number): void => {
    setSpan((now) => {
      if (from >= now.from && to <= now.to) return now
      return { from: Math.max(0, Math.floor(from / BLOCK - 0.5) * BLOCK), to: Math.ceil(to / BLOCK + 0.5) * BLOCK }
    })
  }, [])
  const fetchRows = async (from: number, to: number): Promise<readonly RecordRow[]> => {
    const [window] = await engine.rows([{ ...query, from, to }], filter)
    return window ? rowsOf(window) : []
  }
  return { atHand: last?.atHand, ask, fetchRows }
}

function rowsOf({ rows, indices }: RowWindow): readonly RecordRow[] {
  return rows.map((cells, at) => ({ cells, index: indices[at] ?? at }))
}
