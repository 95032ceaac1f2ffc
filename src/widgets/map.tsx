import { Suspense, lazy } from 'react'
import type { MapCanvasProps } from './map-canvas'

/** MapLibre comes when a map is shown. */
const Canvas = lazy(async () => ({ default: (await import('./map-canvas')).MapCanvas }))

/** A map of MapLibre, its place kept free while the library arrives. */
export function MovingMap(props: MapCanvasProps) {
  return (
    <Suspense fallback={<div className="map-canvas" />}>
      <Canvas {...props} />
    </Suspense>
  )
}
