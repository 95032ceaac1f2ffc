import type { Briefing, Scene } from '../../../src/state/briefing/briefing'

export function someScene(id: string, more: Partial<Scene> = {}): Scene {
  return { id, kind: 'view', title: { en: `Scene ${id}` }, text: {}, notes: {}, hidden: false, address: '?v=1&page=ties&lang=en', counts: {}, ...more }
}

export function someBriefing(id: string, scenes: readonly Scene[] = [someScene('a'), someScene('b'), someScene('c')]): Briefing {
  return { id, title: { en: `Briefing ${id}` }, created: '2026-11-01T08:00:00.000Z', scenes }
}
