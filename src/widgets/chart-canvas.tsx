import type { ECharts, EChartsOption } from 'echarts'
import EChartsReactCore from 'echarts-for-react/esm/core'
import { useLayoutEffect, useMemo, useRef } from 'react'
import type { ChartMark } from './chart-mark'
import { ChartTip, type ShowTip } from './chart-tip'
import { echarts } from './echarts'
import { MarkWalk } from './mark-walk'
import type { Palette } from './palette'
import { useFittingSize } from './use-fitting-size'
import { useLitMark } from './use-lit-mark'
import { useSame } from './use-same'
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
  const dressed = useSame(useMemo(() => dress(option, { palette, fontFamily, motion }), [option, palette, fontFamily, motion]))
  const showTip = useRef<ShowTip>(null)
  // Other events would make the library start a new chart: they stay the same and look up what holds now.
  const latest = useRef({ byPlace, onChoose })
  useLayoutEffect(() => {
    latest.current = { byPlace, onChoose }
  }, [byPlace, onChoose])
  const { point, rendered } = useLitMark(chart)
  const events = useMemo(() => {
    const hide = (): void => showTip.current?.(undefined)
    return {
      click: (place: Place) => {
        hide()
        const mark = latest.current.byPlace.get(placeKey(place))
        if (mark) latest.current.onChoose(mark)
      },
      mousemove: (place: Place, instance: ECharts) => {
        const label = latest.current.byPlace.get(placeKey(place))?.label
        const { offsetX: x = 0, offsetY: y = 0 } = place.event ?? {}
        showTip.current?.(label === undefined ? undefined : { label, x, y, width: instance.getWidth(), height: instance.getHeight() })
      },
      mouseout: hide,
      globalout: hide,
      rendered,
    }
  }, [rendered])
  useFittingSize(chart, height, dressed, motion)
  return (
    <div className="chart" style={{ height: `${(height * zoom) / 16}rem` }}>
      <div aria-hidden="true" style={{ height, width: `${100 / scale}%`, transform: scale === 1 ? undefined : `scale(${scale})`, transformOrigin: '0 0' }}>
        <EChartsReactCore ref={chart} echarts={echarts} option={dressed} notMerge lazyUpdate autoResize={false} onEvents={events} style={FULL} opts={opts} />
      </div>
      <ChartTip ref={showTip} scale={scale} />
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
  readonly event?: { readonly offsetX: number; readonly offsetY: number }
}

/** The links of a Sankey are counted apart from its nodes: they are no marks. */
function placeKey({ seriesIndex, dataIndex, dataType }: Place): string {
  return dataType === 'edge' ? 'edge' : `${seriesIndex}:${dataIndex}`
}

/** What every chart has in common: type, and motion only where it is asked for. */
function dress(option: EChartsOption, { palette, fontFamily, motion }: Required<Pick<Props, 'palette' | 'fontFamily' | 'motion'>>): EChartsOption {
  return {
    animation: motion > 0,
    animationDuration: 0,
    animationDurationUpdate: motion,
    animationEasingUpdate: 'cubicOut',
    textStyle: { fontFamily, color: palette.ink, fontSize: 13 },
    ...option,
  }
}
