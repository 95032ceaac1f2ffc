/** What one file may be. Beyond a limit reading stops with a problem that states it. */
export const LIMITS = {
  /** Bytes of a file of separated values, packed or not. */
  size: 600_000_000,
  /** Bytes of a JSON file or a workbook, which are held in memory as a whole. */
  wholeSize: 120_000_000,
  /** Columns of a table. */
  columns: 2000,
  /** Milliseconds for one file. */
  time: 180_000,
} as const

export type LimitName = keyof typeof LIMITS

/** A file is over one of the limits. */
export class LimitError extends Error {
  override readonly name = 'LimitError'
  readonly limit: LimitName

  constructor(limit: LimitName) {
    super(`The file is over the limit "${limit}" of ${LIMITS[limit]}`)
    this.limit = limit
  }
}
