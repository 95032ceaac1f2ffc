import type { RowsQuery, RowWindow } from '../engine/engine'
import { DIMENSIONS } from '../model/dimension'
import type { Language } from '../model/schema'

/** How many documents somebody said were signed at an occasion: of all, of one level or of one point. */
export interface Announcement {
  readonly id: string
  readonly occasion: string
  readonly on: string
  readonly point: string | null
  readonly level: string | null
  readonly value: number
  /** Stated by a named person, not only by an article. */
  readonly spoken: boolean
}

/** Claims are compared with the rows, so no selection narrows them; a claim made after the as-of date is not there yet. */
export function announcementsQuery(language: Language): RowsQuery {
  return {
    table: 'claims',
    columns: ['id', 'occasion', 'on', 'plan_point', 'level', 'value', 'speaker'],
    where: { indicator: ['documents_signed'] },
    except: [...DIMENSIONS, 'date', 'text'],
    sort: [{ column: 'on', descending: false }],
    language,
  }
}

const text = (cell: unknown): string | null => (typeof cell === 'string' && cell !== '' ? cell : null)

export function readAnnouncements({ rows }: RowWindow): readonly Announcement[] {
  return rows.flatMap(([id, occasion, on, point, level, value, speaker]): Announcement[] => {
    const at = text(occasion)
    if (at === null || typeof value !== 'number') return []
    return [{ id: String(id), occasion: at, on: String(on), point: text(point), level: text(level), value, spoken: text(speaker) !== null }]
  })
}

/** What the official figure is, and which others stand beside it: a figure with a named speaker goes before one without. */
export function totalOf(announcements: readonly Announcement[], occasion: string): { readonly official: Announcement; readonly others: readonly Announcement[] } | undefined {
  const totals = announcements.filter((one) => one.occasion === occasion && one.point === null && one.level === null)
  const [official, ...others] = [...totals].sort((a, b) => Number(b.spoken) - Number(a.spoken))
  return official && { official, others }
}

/** Occasions with an announced total, in their order. */
export function announcedOccasions(announcements: readonly Announcement[]): readonly string[] {
  return [...new Set(announcements.filter(({ point, level }) => point === null && level === null).map(({ occasion }) => occasion))]
}

/** The occasion whose total is published by point. */
export function splitOccasion(announcements: readonly Announcement[]): string | undefined {
  return announcements.find(({ point, level }) => point !== null && level === null)?.occasion
}
