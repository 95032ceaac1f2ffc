import { browserMemory } from './browser-memory'
import { briefingStore } from './briefing/use-briefings'

/** Removes what this browser keeps for the page besides versions: the reader's briefings, remembered columns, the theme. */
export function forgetOthers(): void {
  const { own, damaged } = briefingStore.state()
  for (const { id } of own) briefingStore.remove(id)
  for (const id of damaged) briefingStore.discard(id)
  for (const key of browserMemory.keys('eight-point-atlas.')) browserMemory.forget(key)
}
