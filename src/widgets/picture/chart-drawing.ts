import type { EChartsOption } from 'echarts'
import { echarts } from '../echarts'
import { loadFonts } from './load-fonts'
import type { PaintStyle } from './paint-picture'
import type { PictureBox, PictureDrawing } from './picture-frame'
import { SVG_FONTS } from './print-picture'

/** A chart of ECharts as the drawing of a picture: drawn anew for the size and resolution asked for. */
export function chartDrawing(option: EChartsOption, height: number, { palette, fontFamily }: PaintStyle): PictureDrawing {
  const dress = (family: string): EChartsOption => ({
    animation: false,
    textStyle: { fontFamily: family, color: palette.ink, fontSize: 13 },
    ...option,
  })
  const print = (box: PictureBox): string => {
    const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width: box.width, height: box.height })
    chart.setOption(dress(SVG_FONTS))
    const markup = chart.renderToSVGString()
    chart.dispose()
    return still(markup)
  }
  return {
    height,
    print,
    async paint(context, box, scale) {
      await loadFonts(print(box).replace(/<[^>]*>/g, ' '), fontFamily)
      const chart = echarts.init(document.createElement('div'), null, { renderer: 'canvas', width: box.width, height: box.height, devicePixelRatio: scale })
      chart.setOption(dress(fontFamily))
      context.drawImage(chart.renderToCanvas({ pixelRatio: scale }), 0, 0, box.width, box.height)
      chart.dispose()
    },
  }
}

/** Without the rules and marks that ECharts adds for a page that would bring the chart to life. */
function still(markup: string): string {
  return markup.replace(/<style\b[^>]*>[\s\S]*?<\/style>/g, '').replace(/ ecmeta_\w+="[^"]*"/g, '')
}
