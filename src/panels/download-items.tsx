import { Header, Menu, MenuItem, MenuSection, Popover, Separator, Text } from 'react-aria-components'
import { useTranslator } from '../i18n/use-translator'
import type { DownloadMenuProps } from './download-menu'
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
    <Popover triggerRef={button} isOpen={open} onOpenChange={onOpen} placement="bottom end" className="react-aria-Popover download-menu">
      {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- a menu that opens takes the focus */}
      <Menu aria-label={t('pictures.menu', { title: figure.spec.title })} onClose={() => onOpen(false)} autoFocus="first">
        <MenuItem onAction={() => report(saveCsv())}>{t('pictures.csv')}</MenuItem>
        {hasPicture && (
          <MenuSection>
            <Header>{t('pictures.picture')}</Header>
            {SCALES.map((scale) => (
              <MenuItem key={scale} isDisabled={!picture} textValue={`PNG ${scale}×`} onAction={() => picture && report(savePng(picture, scale))}>
                <Text slot="label">{`PNG ${scale}×`}</Text>
                {picture && <Text slot="description">{`${picture.width * scale} × ${picture.height * scale} px`}</Text>}
              </MenuItem>
            ))}
            <MenuItem isDisabled={!picture} textValue="SVG" onAction={() => picture && report(saveSvg(picture))}>
              <Text slot="label">SVG</Text>
              <Text slot="description">{t('pictures.svg')}</Text>
            </MenuItem>
          </MenuSection>
        )}
        <Separator />
        <MenuItem onAction={() => report(copyLink())}>{t('pictures.link')}</MenuItem>
      </Menu>
    </Popover>
  )
}
