import type { Language } from '../../model/schema'
import { parseView, plainView, printView, type Presenting, type View } from '../view'
import type { Briefing, Scene } from './briefing'

/** The view a scene holds, in the reader's language; parts that cannot be read have fallen back. */
export function sceneView({ address, kind }: Pick<Scene, 'address' | 'kind'>, language: Language): View {
  const { view } = parseView(address, plainView(language), '')
  const { presenting: _, ...plain } = view
  return { ...plain, language, ...(kind !== 'view' && address === '' && { page: 'briefing' }) }
}

/** The view in which the scene at a place, counted from 1, is presented. */
export function presentedView(briefing: Briefing, number: number, language: Language): View | undefined {
  const scene = briefing.scenes[number - 1]
  return scene && { ...sceneView(scene, language), presenting: { briefing: briefing.id, scene: number } }
}

/** Scene and view of what is presented; a number beyond the last scene is the last. */
export function presentedScene(briefing: Briefing, { scene }: Presenting): { readonly number: number; readonly scene: Scene | undefined } {
  const number = Math.min(Math.max(scene, 1), briefing.scenes.length)
  return { number, scene: briefing.scenes[number - 1] }
}

/** Number of the next scene that is not hidden, `step` 1 or -1 away; none at the ends. */
export function shownScene({ scenes }: Briefing, from: number, step: 1 | -1): number | undefined {
  for (let number = from + step; number >= 1 && number <= scenes.length; number += step) if (scenes[number - 1]?.hidden === false) return number
  return undefined
}

/** Whether the reader has gone on from a view: chosen something, moved the map, opened a record. */
export function isElsewhere(view: View, start: View): boolean {
  return plainAddress(view) !== plainAddress(start)
}

function plainAddress(view: View): string {
  const { presenting: _, ...plain } = view
  return printView({ ...plain, language: 'en' }, '')
}
