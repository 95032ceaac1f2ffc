import { Suspense, lazy, useRef, type ComponentProps } from 'react'
import type { ChartCanvas } from './chart-canvas'
import { useWhenSeen } from './use-when-seen'

/** ECharts comes after the first screen. */
const Canvas = lazy(async () => ({ default: (await import('./chart-canvas')).ChartCanvas }))

/** A chart, its place kept free while the library arrives; out of sight it follows the others when there is time. */
export function Chart(props: ComponentProps<typeof ChartCanvas>) {
  const place = useRef<HTMLDivElement>(null)
  const shown = useWhenSeen(props, place)
  const empty = <div className="chart" aria-busy="true" style={{ height: `${(props.height * (props.zoom ?? 1)) / 16}rem` }} />
  return <div ref={place} aria-busy={shown !== props || undefined}>{shown ? <Suspense fallback={empty}><Canvas {...shown} /></Suspense> : empty}</div>
}
