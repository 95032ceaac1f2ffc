import { lazy } from 'react'
import { ToolMenu } from './tool-menu'

export interface SceneOffer {
  /** What the scene is called until its reader calls it otherwise. */
  readonly title: string
  /** The figure it is about; a scene about the whole view has none. */
  readonly focus?: string
}

/** Briefings and their keeping come when the menu is first opened. */
const Items = lazy(async () => ({ default: (await import('./add-to-briefing-items')).AddToBriefingItems }))

/** Keeps what is on screen as a scene. */
export function AddToBriefing({ label, ...offer }: SceneOffer & { readonly label: string }) {
  return (
    <ToolMenu icon="briefing" label={label}>
      {(menu) => <Items {...offer} {...menu} />}
    </ToolMenu>
  )
}
