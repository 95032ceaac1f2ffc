import type { EChartsOption } from 'echarts'
import EChartsReactCore from 'echarts-for-react/esm/core'
import { useCallback, useLayoutEffect, useMemo, useRef } from 'react'
import type { ChartMark } from './chart-mark'
import { echarts } from './echarts'
import { MarkWalk } from './mark-walk'
import type { Palette } from './palette'
import { wrapText } from './text-width'
import { useFittingSize } from './use-fitting-size'
import { useTextScale } from './use-text-scale'

interface Props {
  readonly option: EChartsOption
  readonly marks: readonly ChartMark[]
  readonly label: string
  readonly description: string
  readonly height: number
  /** How much larger than its natural size, beside the page's text. */
  readonly zoom?: number
  /** Milliseconds for a picture to become the next one. */
  readonly motion?: number
  readonly palette: Palette
  readonly fontFamily: string
  readonly onChoose: (mark: ChartMark) => void
}

/** A chart of ECharts. The canvas is for the eye; the list laid over it is what keyboard and screen reader use. */
export function ChartCanvas({ option, marks, label, description, height, zoom = 1, motion = 0, palette, fontFamily, onChoose }: Props) {
  const chart = useRef<EChartsReactCore>(null)
  const scale = useTextScale() * zoom
  const opts = useMemo(() => ({ renderer: 'canvas' as const, devicePixelRatio: Math.max(1, devicePixelRatio * scale) }), [scale])
  const byPlace = useMemo(() => new Map(marks.map((mark) => [`${mark.series}:${mark.index}`, mark])), [marks])
  // The library is given the same functions each time, and they look up what holds now: with others it would draw anew.
  const latest = useRef({ byPlace, onChoose })
  useLayoutEffect(() => {
    latest.current = { byPlace, onChoose }
  }, [byPlace, onChoose])
  const events = useMemo(
    () => ({
      click: (place: Place) => {
        const mark = latest.current.byPlace.get(placeKey(place))
        if (mark) latest.current.onChoose(mark)
      },
    }),
    [],
  )
  const tipAt = useCallback((place: unknown) => wrapTooltip(latest.current.byPlace.get(placeKey(place as Place))?.label ?? ''), [])
  // oxlint-disable-next-line react/refs -- the tooltip's text is looked up when it is shown
  const dressed = useMemo(() => dress(option, { palette, fontFamily, motion, tipAt }), [option, palette, fontFamily, motion, tipAt])
  useFittingSize(chart, height)
  const point = (mark: ChartMark | undefined): void => {
    const instance = chart.current?.getEchartsInstance()
    if (!instance || instance.isDisposed()) return
    instance.dispatchAction({ type: 'downplay' })
    if (!mark) return instance.dispatchAction({ type: 'hideTip' })
    const place = { seriesIndex: mark.series, dataIndex: mark.index }
    instance.dispatchAction({ type: 'highlight', ...place })
    instance.dispatchAction({ type: 'showTip', ...place })
  }
  return (
    <div className="chart" style={{ height: `${(height * zoom) / 16}rem` }}>
      <div aria-hidden="true" style={{ height, width: `${100 / scale}%`, transform: scale === 1 ? undefined : `scale(${scale})`, transformOrigin: '0 0' }}>
        <EChartsReactCore ref={chart} echarts={echarts} option={dressed} notMerge lazyUpdate autoResize={false} onEvents={events} style={FULL} opts={opts} />
      </div>
      <MarkWalk marks={marks} label={label} description={description} onPoint={point} onChoose={onChoose} />
    </div>
  )
}

/** Always the same: for another one the library would measure the page. */
const FULL = { height: '100%' }

/** What ECharts says of the thing under the pointer. */
interface Place {
  readonly seriesIndex?: number
  readonly dataIndex?: number
  readonly dataType?: string
}

/** The links of a Sankey are counted apart from its nodes: they are no marks. */
function placeKey({ seriesIndex, dataIndex, dataType }: Place): string {
  return dataType === 'edge' ? 'edge' : `${seriesIndex}:${dataIndex}`
}

/** Longest line of a tooltip, in pixels: it fits a phone. */
const LINE = 300

interface Dress extends Required<Pick<Props, 'palette' | 'fontFamily' | 'motion'>> {
  readonly tipAt: (place: unknown) => string
}

/** What every chart has in common: type, a tooltip that says what the screen reader says, motion only where it is asked for. */
function dress(option: EChartsOption, { palette, fontFamily, motion, tipAt }: Dress): EChartsOption {
  return {
    animation: motion > 0,
    animationDuration: 0,
    animationDurationUpdate: motion,
    animationEasingUpdate: 'cubicOut',
    textStyle: { fontFamily, color: palette.ink, fontSize: 13 },
    tooltip: {
      trigger: 'item',
      // The default tooltip is markup with inline styles, which the content security policy refuses.
      renderMode: 'richText',
      confine: true,
      backgroundColor: palette.raised,
      borderColor: palette.line,
      padding: [8, 12],
      textStyle: { fontFamily, color: palette.ink, fontSize: 13 },
      formatter: tipAt,
    },
    ...option,
  }
}

function wrapTooltip(label: string): string {
  return label.split('\n').map((line) => wrapText(line, 13, LINE)).join('\n')
}
