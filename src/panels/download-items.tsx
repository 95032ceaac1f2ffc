import { Header, MenuItem, MenuSection, Separator } from 'react-aria-components'
import { useTranslator } from '../i18n/use-translator'
import type { DownloadMenuProps } from './download-menu'
import { MenuPopover } from './menu-popover'
import type { OpenMenu } from './tool-menu'
import { useFigureFiles } from './use-figure-files'

const SCALES = [1, 2, 3, 4] as const

/** The open menu of a figure's files. */
export function DownloadItems({ button, open, onOpen, onReport, ...figure }: DownloadMenuProps & OpenMenu) {
  const { t } = useTranslator()
  const { picture, saveCsv, savePng, saveSvg, copyLink } = useFigureFiles(figure)
  const report = (outcome: Promise<string>): void => {
    outcome.then(onReport, () => onReport(t('pictures.failed')))
  }
  const hasPicture = figure.drawing !== undefined || figure.spec.chart !== undefined
  return (
    <MenuPopover button={button} open={open} onOpen={onOpen} label={t('pictures.menu', { title: figure.spec.title })}>
      <MenuItem onAction={() => report(saveCsv())}>{t('pictures.csv')}</MenuItem>
      {hasPicture && (
        <MenuSection>
          <Header>{t('pictures.picture')}</Header>
          {SCALES.map((scale) => (
            <MenuItem key={scale} isDisabled={!picture} textValue={`PNG ${scale}×`} onAction={() => picture && report(savePng(picture, scale))}>
              <span>{`PNG ${scale}×`}</span>{' '}
              {picture && <span className="about">{`${picture.width * scale} × ${picture.height * scale} px`}</span>}
            </MenuItem>
          ))}
          <MenuItem isDisabled={!picture} textValue="SVG" onAction={() => picture && report(saveSvg(picture))}>
            <span>SVG</span>{' '}
            <span className="about">{t('pictures.svg')}</span>
          </MenuItem>
        </MenuSection>
      )}
      <Separator />
      <MenuItem onAction={() => report(copyLink())}>{t('pictures.link')}</MenuItem>
    </MenuPopover>
  )
}
