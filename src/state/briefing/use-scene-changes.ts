import { useEffect, useState } from 'react'
import { useAtlas } from '../atlas-context'
import type { Scene } from './briefing'
import { countChanges, countView, type CountChange } from './scene-counts'
import { sceneView } from './scene-view'

/** By scene id, the counts that differ from those held when the scene was made. */
export type SceneChanges = ReadonlyMap<string, readonly CountChange[]>

const NONE: SceneChanges = new Map()

/** Counts every scene anew over the data on the page. */
export function useSceneChanges(scenes: readonly Scene[]): SceneChanges {
  const { engine } = useAtlas()
  const [changes, setChanges] = useState(NONE)
  useEffect(() => {
    let current = true
    const counted = scenes.map(async (scene) => [scene.id, countChanges(scene.counts, await countView(engine, sceneView(scene, 'en')))] as const)
    void Promise.all(counted).then((entries) => current && setChanges(new Map(entries)))
    return () => {
      current = false
    }
  }, [engine, scenes])
  return changes
}
