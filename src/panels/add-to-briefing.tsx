import { lazy } from 'react'
import { useTranslator } from '../i18n/use-translator'
import { ToolMenu } from './tool-menu'

export interface SceneOffer {
  /** What the scene is called until its reader calls it otherwise. */
  readonly title: string
  /** The figure it is about; a scene about the whole view has none. */
  readonly focus?: string
}

/** Briefings and their keeping come when the menu is first opened. */
const Items = lazy(async () => ({ default: (await import('./add-to-briefing-items')).AddToBriefingItems }))

/** Keeps what is on screen as a scene; `isFigure` where a figure that fills its page offers it. */
export function AddToBriefing({ isFigure = false, ...offer }: SceneOffer & { readonly isFigure?: boolean }) {
  const { t } = useTranslator()
  return (
    <ToolMenu icon="briefing" label={t(offer.focus === undefined && !isFigure ? 'briefing.add-view' : 'briefing.add')}>
      {(menu) => <Items {...offer} {...menu} />}
    </ToolMenu>
  )
}
