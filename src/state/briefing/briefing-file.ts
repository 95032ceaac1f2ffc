import type { Briefing, Scene, Words } from './briefing'

export const BRIEFING_FORMAT = 'eight-point-atlas-briefing'
export const BRIEFING_VERSION = 1

/** The text of a briefing's file: small, readable, and the same for equal briefings. */
export function printBriefing({ id, title, created, scenes }: Briefing): string {
  const file = { format: BRIEFING_FORMAT, version: BRIEFING_VERSION, id, title, created, scenes: scenes.map(plainScene) }
  return `${JSON.stringify(file, null, 2)}\n`
}

function plainScene({ id, kind, title, text, notes, hidden, address, counts }: Scene): object {
  return {
    id,
    kind,
    title,
    ...(isSome(text) && { text }),
    ...(isSome(notes) && { notes }),
    ...(hidden && { hidden }),
    ...(address !== '' && { address }),
    ...(isSome(counts) && { counts }),
  }
}

const isSome = (record: Words | Scene['counts']): boolean => Object.keys(record).length > 0
