import type EChartsReactCore from 'echarts-for-react/esm/core'
import type { ECharts } from 'echarts/core'

/** The library's chart, once it has been started and until it is thrown away. */
export function livingChart(chart: EChartsReactCore | null): ECharts | undefined {
  const instance = chart?.getEchartsInstance()
  return instance && !instance.isDisposed() ? instance : undefined
}
