/** What can be wrong with a briefing's file. */
export const FAULT_KINDS = [
  'not-json',
  'not-briefing',
  'no-version',
  'newer-version',
  'too-large',
  'no-scenes',
  'too-many-scenes',
  'not-scene',
  'no-title',
  'not-text',
  'too-long',
  'unknown-language',
  'unknown-kind',
  'not-yes-no',
  'no-address',
  'unreadable-address',
  'bad-counts',
] as const

/** One fault of a briefing's file; the reader is told where it is and what to do. */
export interface BriefingFault {
  readonly kind: (typeof FAULT_KINDS)[number]
  /** As `scenes[2].title`; blank for the whole file. */
  readonly place: string
  /** What stands there, cut short. */
  readonly value: string
  /** The file can be taken over without this part. */
  readonly harmless: boolean
}
