import type { Cell, RowsQuery, RowWindow } from '../../engine/engine'
import { parsePeriod } from '../../model/partial-date'
import type { Language } from '../../model/schema'

export const QUALIFIERS = ['exact', 'about', 'over', 'under', 'more-than-half', 'derived'] as const
export type Qualifier = (typeof QUALIFIERS)[number]

/** A figure somebody stated. */
export interface Claim {
  readonly id: string
  readonly indicator: string
  readonly occasion: string | null
  readonly point: string | null
  readonly level: string | null
  readonly label: string
  readonly on: string
  /** First and last day of the period its date names, in days since 1970-01-01. */
  readonly first: number
  readonly last: number
  readonly value: number
  readonly qualifier: Qualifier
  readonly unit: string
  readonly speaker: string | null
  /** In English. */
  readonly context: string | null
  readonly source: string
}

export function claimsQuery(language: Language): RowsQuery {
  return {
    table: 'claims',
    columns: ['id', 'indicator', 'occasion', 'plan_point', 'level', 'title', 'on', 'value', 'qualifier', 'unit', 'speaker', 'context_en', 'source_name'],
    sort: [{ column: 'on', descending: false }],
    language,
  }
}

const text = (cell: Cell | undefined): string | null => (cell === null || cell === undefined ? null : String(cell))

/** Figures in the order of their dates; one without a readable date or value is left to the table. */
export function readClaims(window: RowWindow): readonly Claim[] {
  return window.rows.flatMap(([id, indicator, occasion, point, level, label, on, value, qualifier, unit, speaker, context, source]) => {
    const period = parsePeriod(String(on))
    if (!period || typeof value !== 'number') return []
    return {
      id: String(id),
      indicator: String(indicator),
      occasion: text(occasion),
      point: text(point),
      level: text(level),
      label: String(label),
      on: String(on),
      first: period.first,
      last: period.last,
      value,
      qualifier: QUALIFIERS.find((one) => one === qualifier) ?? 'exact',
      unit: String(unit),
      speaker: text(speaker),
      context: text(context),
      source: String(source ?? ''),
    }
  })
}

/** A figure about one point or one level only: a part of another figure. */
export function isPart({ point, level }: Claim): boolean {
  return point !== null || level !== null
}
