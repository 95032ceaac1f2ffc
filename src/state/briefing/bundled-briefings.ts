import fukuoka from '../../../data/briefings/ulyanovsk-and-fukuoka.json'
import plan from '../../../data/briefings/the-plan-in-eight-scenes.json'
import type { Briefing } from './briefing'
import { readBriefing } from './read-briefing'

/** The briefings the page comes with. They are not changed; a copy is. */
export const BUNDLED_BRIEFINGS: readonly Briefing[] = [plan, fukuoka].map(readBundled)

function readBundled(json: unknown): Briefing {
  const { briefing, faults } = readBriefing(JSON.stringify(json))
  if (!briefing || faults.length > 0) throw new Error(`A bundled briefing is faulty: ${JSON.stringify(faults)}`)
  return briefing
}
