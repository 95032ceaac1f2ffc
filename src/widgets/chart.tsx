import { Suspense, lazy, type ComponentProps } from 'react'
import type { ChartCanvas } from './chart-canvas'

/** ECharts comes after the first screen. */
const Canvas = lazy(async () => ({ default: (await import('./chart-canvas')).ChartCanvas }))

/** A chart, its place kept free while the library arrives. */
export function Chart(props: ComponentProps<typeof ChartCanvas>) {
  return (
    <Suspense fallback={<div className="chart" style={{ height: `${props.height / 16}rem` }} />}>
      <Canvas {...props} />
    </Suspense>
  )
}
