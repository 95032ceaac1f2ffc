import type EChartsReactCore from 'echarts-for-react/esm/core'
import type { ECharts } from 'echarts/core'
import { useMemo, useRef, type RefObject } from 'react'
import type { ChartMark } from './chart-mark'
import { livingChart } from './living-chart'

interface LitMark {
  /** Lights one mark, or none. */
  readonly point: (mark: ChartMark | undefined) => void
  /** To be told when the chart has been drawn. */
  readonly rendered: (event: unknown, instance: ECharts) => void
}

/**
 * Lights the mark that keyboard and screen reader are at. The library fails when it is to light something between being
 * given a picture and drawing it: a mark of a new picture is lit when that is drawn.
 */
export function useLitMark(chart: RefObject<EChartsReactCore | null>): LitMark {
  const pointed = useRef<ChartMark>(undefined)
  const drawn = useRef<unknown>(undefined)
  return useMemo(() => {
    const light = (instance: ECharts): void => {
      instance.dispatchAction({ type: 'downplay' })
      if (pointed.current) instance.dispatchAction({ type: 'highlight', seriesIndex: pointed.current.series, dataIndex: pointed.current.index })
    }
    return {
      point: (mark) => {
        pointed.current = mark
        const instance = livingChart(chart.current)
        if (instance && drawn.current === chart.current?.props.option) light(instance)
      },
      rendered: (_, instance) => {
        const option = chart.current?.props.option
        if (drawn.current === option) return
        drawn.current = option
        if (pointed.current) light(instance)
      },
    }
  }, [chart])
}
