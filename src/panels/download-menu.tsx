import { lazy } from 'react'
import { useTranslator } from '../i18n/use-translator'
import { useArrival } from '../state/use-arrival'
import type { PictureDrawing } from '../widgets/picture/picture-frame'
import './download-menu.css'
import type { FigureSpec } from './figure-spec'
import { ToolMenu } from './tool-menu'

export interface DownloadMenuProps {
  readonly spec: FigureSpec
  /** What stands in the picture instead of the spec's chart: for maps. */
  readonly drawing?: () => Promise<PictureDrawing>
  /** Lines that must stand in every picture of the figure, as a map's border note. */
  readonly notes?: readonly string[]
}

/** The menu and all that makes pictures come when it is first opened. */
const Items = lazy(async () => ({ default: (await import('./download-items')).DownloadItems }))

/** Table, picture and link of a figure to take away. */
export function DownloadMenu(figure: DownloadMenuProps) {
  const { t } = useTranslator()
  useArrival(figure.spec.id)
  if (figure.spec.empty) return null
  return <ToolMenu icon="download" label={t('pictures.download')}>{(menu) => <Items {...figure} {...menu} />}</ToolMenu>
}
