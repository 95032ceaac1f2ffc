import { useSyncExternalStore } from 'react'
import { browserMemory } from '../browser-memory'
import type { Briefing } from './briefing'
import { BriefingStore, type BriefingState } from './briefing-store'
import { BUNDLED_BRIEFINGS } from './bundled-briefings'

/** The briefings of this browser. */
export const briefingStore = new BriefingStore(browserMemory, window, BUNDLED_BRIEFINGS.map(({ id }) => id))

export function useBriefings(): BriefingState {
  return useSyncExternalStore(briefingStore.subscribe, briefingStore.state)
}

/** A bundled briefing or one of the reader's own. */
export function findBriefing(id: string, own: readonly Briefing[]): Briefing | undefined {
  return [...BUNDLED_BRIEFINGS, ...own].find((briefing) => briefing.id === id)
}
