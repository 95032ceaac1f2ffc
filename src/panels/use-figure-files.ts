import { useEffect, useState } from 'react'
import { useTranslator } from '../i18n/use-translator'
import { useAtlas } from '../state/atlas-context'
import { csvFile } from '../state/csv-file'
import { saveFile } from '../state/save-file'
import { useTheme } from '../state/use-theme'
import { useView } from '../state/use-view'
import { DARK, LIGHT } from '../widgets/palette'
import { composePicture, type Picture } from '../widgets/picture/compose-picture'
import type { DownloadMenuProps } from './download-menu'
import { pictureFrame } from './figure-picture'
import { dayOf, fileName } from './file-name'
import { useClauseText } from './use-clause-text'

export interface FigureFiles {
  /** Absent until it is composed, and where the figure has no picture. */
  readonly picture: Picture | undefined
  readonly saveCsv: () => Promise<string>
  readonly savePng: (picture: Picture, scale: number) => Promise<string>
  readonly saveSvg: (picture: Picture) => Promise<string>
  readonly copyLink: () => Promise<string>
}

/** Everything a figure can be taken away as. Each way tells the reader in a sentence what became of it. */
export function useFigureFiles({ spec, drawing, notes = [] }: DownloadMenuProps): FigureFiles {
  const translator = useTranslator()
  const { t } = translator
  const { engine, store } = useAtlas()
  const view = useView()
  const palette = useTheme() === 'dark' ? DARK : LIGHT
  const textOf = useClauseText()
  const [picture, setPicture] = useState<Picture>()

  useEffect(() => {
    let current = true
    const style = { palette, fontFamily: getComputedStyle(document.body).fontFamily }
    const compose = async (): Promise<void> => {
      const content = await (drawing ? drawing() : drawChart(spec, style))
      if (!content) return
      const context = { translator, filter: view.filter, textOf, fingerprint: engine.fingerprint, day: dayOf(new Date()), notes }
      const composed = await composePicture(pictureFrame(spec, context), content, style)
      if (current) setPicture(composed)
    }
    void compose()
    return () => {
      current = false
    }
    // oxlint-disable-next-line react/exhaustive-deps -- the other values follow from these
  }, [spec, translator, palette])

  const save = (content: Blob, extension: string): string => {
    const name = fileName(spec.id, view.filter, extension)
    saveFile(name, content)
    return t('pictures.saved', { name })
  }
  return {
    picture,
    async saveCsv() {
      const { columns, rows } = spec.twin
      return save(await csvFile(columns.map(({ label }) => label), rows), 'csv')
    },
    async savePng({ png, width, height }, scale) {
      const content = await png(scale)
      return content ? save(content, 'png') : t('pictures.refused', { width: width * scale, height: height * scale })
    },
    saveSvg: async ({ svg }) => save(await svg(), 'svg'),
    async copyLink() {
      const address = `${location.origin}${store.addressOf(view)}#${spec.id}`
      return navigator.clipboard.writeText(address).then(
        () => t('pictures.copied'),
        () => t('pictures.copy-failed', { address }),
      )
    },
  }
}

async function drawChart({ chart }: DownloadMenuProps['spec'], style: Parameters<typeof composePicture>[2]) {
  if (!chart) return undefined
  const { chartDrawing } = await import('../widgets/picture/chart-drawing')
  return chartDrawing(chart.option, chart.height, style)
}
