import type EChartsReactCore from 'echarts-for-react/esm/core'
import type { EChartsOption } from 'echarts'
import type { ECharts } from 'echarts/core'
import { useEffect, useLayoutEffect, type RefObject } from 'react'
import { livingChart } from './living-chart'

/**
 * Keeps a chart as large as its element, and draws a new picture in its new height, in pixels, at once: left waiting, it
 * would be drawn twice, and fail at a pointer that moves before. The library's own watch would draw it again, later.
 *
 * @param motion milliseconds for a picture to become the next one
 */
export function useFittingSize(chart: RefObject<EChartsReactCore | null>, height: number, picture: EChartsOption, motion: number): void {
  useLayoutEffect(() => {
    const instance = livingChart(chart.current)
    instance?.resize({ width: instance.getWidth(), height, animation: { duration: motion, easing: 'cubicOut' } })
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- another picture is drawn, whatever it says
  }, [chart, height, picture, motion])
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
