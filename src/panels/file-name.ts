import type { Filter } from '../model/filter'
import { clausesOf } from '../model/filter'

/**
 * A name that says what is inside and as of when: `eight-point-atlas_points-by-stage_as-of-2018-05_2026-11-21.csv`.
 * @param day when the file is made
 */
export function fileName(what: string, filter: Filter, extension: string, day = new Date()): string {
  const narrowed = clausesOf(filter).some(({ kind }) => kind !== 'asOf')
  const parts = ['eight-point-atlas', plain(what), ...(narrowed ? ['selection'] : []), ...(filter.asOf ? [`as-of-${plain(filter.asOf)}`] : []), dayOf(day)]
  return `${parts.join('_')}.${extension}`
}

/** Only what every file system takes. */
function plain(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9-]+/g, '-').replace(/^-+|-+$/g, '')
}

/** The reader's own day, not that of Greenwich, as `2026-11-21`. */
export function dayOf(date: Date): string {
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-')
}
