import { MenuItem } from 'react-aria-components'
import { useTranslator } from '../i18n/use-translator'
import { useAtlas } from '../state/atlas-context'
import { newBriefing, wordsIn, type Briefing } from '../state/briefing/briefing'
import { addScene } from '../state/briefing/change-scenes'
import { newScene } from '../state/briefing/new-scene'
import { briefingStore, useBriefings } from '../state/briefing/use-briefings'
import { useView } from '../state/use-view'
import type { SceneOffer } from './add-to-briefing'
import { MenuPopover } from './menu-popover'
import type { OpenMenu } from './tool-menu'

/** The reader's briefings to choose from, and a new one. */
export function AddToBriefingItems({ title, focus, onReport, ...menu }: SceneOffer & OpenMenu) {
  const { t } = useTranslator()
  const { engine, store } = useAtlas()
  const { language } = useView()
  const { own, failure } = useBriefings()
  const add = async (chosen: Briefing | undefined): Promise<void> => {
    const { focus: _, ...view } = store.view()
    const scene = await newScene(engine, { ...view, ...(focus !== undefined && { focus }) }, title)
    const briefing = chosen ?? briefingStore.add(newBriefing({ [language]: t('briefing.untitled') }))
    briefingStore.change(briefing.id, (now) => addScene(now, scene))
    const scenes = briefingStore.find(briefing.id)?.scenes ?? []
    const n = scenes.findIndex(({ id }) => id === scene.id) + 1
    const added = t('briefing.added', { number: n, title: wordsIn(briefing.title, language).text })
    onReport(briefingStore.state().failure === undefined ? added : `${added} ${t(`briefing.failure.${failure ?? 'full'}`)}`)
  }
  return (
    <MenuPopover {...menu} label={t('briefing.add-menu')}>
      {own.map((briefing) => (
        <MenuItem key={briefing.id} textValue={wordsIn(briefing.title, language).text} onAction={() => void add(briefing)}>
          {wordsIn(briefing.title, language).text}
        </MenuItem>
      ))}
      <MenuItem onAction={() => void add(undefined)}>{t('briefing.add-new')}</MenuItem>
    </MenuPopover>
  )
}
