import { newId, type Briefing, type Scene } from './briefing'

/** Changes to the list of scenes. A place that does not exist changes nothing. */

export function moveScene(briefing: Briefing, from: number, to: number): Briefing {
  const scene = briefing.scenes[from]
  if (!scene || to < 0 || to >= briefing.scenes.length) return briefing
  return { ...briefing, scenes: briefing.scenes.toSpliced(from, 1).toSpliced(to, 0, scene) }
}

export function duplicateScene(briefing: Briefing, at: number): Briefing {
  const scene = briefing.scenes[at]
  return scene ? { ...briefing, scenes: briefing.scenes.toSpliced(at + 1, 0, { ...scene, id: newId() }) } : briefing
}

export function removeScene(briefing: Briefing, at: number): Briefing {
  return { ...briefing, scenes: briefing.scenes.filter((_, index) => index !== at) }
}

export function changeScene(briefing: Briefing, at: number, change: Partial<Scene>): Briefing {
  return { ...briefing, scenes: briefing.scenes.map((scene, index) => (index === at ? { ...scene, ...change } : scene)) }
}

/** A view goes before the closing card, an opening card to the front, a closing one to the end. */
export function addScene(briefing: Briefing, scene: Scene): Briefing {
  const { scenes } = briefing
  if (scene.kind === 'opening') return { ...briefing, scenes: [scene, ...scenes] }
  const end = scene.kind === 'view' && scenes.at(-1)?.kind === 'closing' ? scenes.length - 1 : scenes.length
  return { ...briefing, scenes: scenes.toSpliced(end, 0, scene) }
}
