import type EChartsReactCore from 'echarts-for-react/esm/core'
import type { ECharts } from 'echarts/core'
import { useEffect, useLayoutEffect, type RefObject } from 'react'
import { livingChart } from './living-chart'

/**
 * Keeps a chart as large as its element. A new height, in pixels, is told at once, so that it is drawn with the change
 * that brought it; the library's own watch would draw it a second time, and later.
 */
export function useFittingSize(chart: RefObject<EChartsReactCore | null>, height: number): void {
  useLayoutEffect(() => {
    const instance = livingChart(chart.current)
    if (instance) fit(instance, instance.getWidth(), height)
  }, [chart, height])
  useEffect(() => {
    const element = chart.current?.ele
    if (!element) return undefined
    const observer = new ResizeObserver(() => {
      const instance = livingChart(chart.current)
      if (instance) fit(instance, element.clientWidth, element.clientHeight)
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [chart])
}

/** Given the size in numbers the library does not ask the page for it, which would lay the page out in between. */
function fit(instance: ECharts, width: number, height: number): void {
  if (instance.getWidth() !== width || instance.getHeight() !== height) instance.resize({ width, height })
}
