import { awaitFigure } from '../state/use-arrival'
import { useAtlas } from '../state/atlas-context'
import type { Briefing } from '../state/briefing/briefing'
import { isElsewhere, presentedView, sceneView, shownScene } from '../state/briefing/scene-view'
import { useView } from '../state/use-view'

/** Where the presenter can go. Scenes are counted from 1. */
export interface Course {
  /** Whether the reader has gone on within the scene. */
  readonly isAway: boolean
  readonly next: number | undefined
  readonly previous: number | undefined
  readonly first: number | undefined
  readonly last: number | undefined
  /** Shows a scene as it was made; a held key leaves no steps for Back. */
  readonly go: (number: number, isHeld?: boolean) => void
  /** To the page of the scene, as the scene has it. */
  readonly leave: () => void
}

export const OPEN_BRIEFING = 'briefing.open'

export function useCourse(briefing: Briefing, number: number): Course {
  const { store } = useAtlas()
  const view = useView()
  const scene = briefing.scenes[number - 1]
  return {
    isAway: scene !== undefined && isElsewhere(view, sceneView(scene, view.language)),
    next: shownScene(briefing, number, 1),
    previous: shownScene(briefing, number, -1),
    first: shownScene(briefing, 0, 1),
    last: shownScene(briefing, briefing.scenes.length + 1, -1),
    go: (to, isHeld = false) => store.update((now) => presentedView(briefing, to, now.language) ?? now, { silent: isHeld }),
    leave: () => {
      const { focus, ...page } = scene ? sceneView(scene, view.language) : view
      if (focus !== undefined) awaitFigure(focus)
      const { presenting: _, ...plain } = page
      store.update(() => (plain.page === 'briefing' ? { ...plain, options: { ...plain.options, [OPEN_BRIEFING]: briefing.id } } : plain))
    },
  }
}
