import { useEffect, useRef } from 'react'
import { pixelOn, type MapCamera, type MapSize } from './map-camera'
import { toSquare, type SheetName } from './map-sheet'
import type { MapFeatures, MapState } from './map-spec'
import { useTextScale } from './use-text-scale'

interface Props {
  readonly sheet: SheetName
  readonly camera: MapCamera
  readonly size: MapSize
  readonly lines: MapFeatures
  readonly states: Readonly<Record<string, MapState>>
  readonly ink: string
}

/** Milliseconds from end to end. */
const JOURNEY = 9000

/**
 * Dots that wander along the lines, as many one way as the other: a line has no direction. On a canvas of their own
 * over the still map, since a map that is drawn anew for each step is ten times slower.
 */
export function MapFlow({ sheet, camera, size, lines, states, ink }: Props) {
  const scale = useTextScale()
  const canvas = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    const context = canvas.current?.getContext('2d')
    if (!context) return
    const ratio = devicePixelRatio * scale
    context.canvas.width = size.width * ratio
    context.canvas.height = size.height * ratio
    context.setTransform(ratio, 0, 0, ratio, 0, 0)
    const toPixel = pixelOn(sheet, camera, size)
    const paths = lines.features.flatMap(({ geometry, properties }, index) => {
      const state = states[String(properties?.['code'])]
      if (geometry.type !== 'LineString' || (state?.opacity ?? 1) < 0.5) return []
      return [{ points: geometry.coordinates.map(([longitude = 0, latitude = 0]) => toPixel(toSquare([longitude, latitude]))), delay: (index * 0.618) % 1 }]
    })
    let frame = 0
    const draw = (time: number): void => {
      context.clearRect(0, 0, size.width, size.height)
      context.fillStyle = ink
      for (const { points, delay } of paths) {
        const share = (time / JOURNEY + delay) % 1
        for (const way of [share, 1 - share]) dot(context, points, way)
      }
      frame = requestAnimationFrame(draw)
    }
    frame = requestAnimationFrame(draw)
    return () => cancelAnimationFrame(frame)
  }, [sheet, camera, size, lines, states, ink, scale])
  return <canvas ref={canvas} className="map-flow" aria-hidden="true" />
}

function dot(context: CanvasRenderingContext2D, points: readonly (readonly [number, number])[], share: number): void {
  const at = share * (points.length - 1)
  const [from, to] = [points[Math.floor(at)], points[Math.ceil(at)]]
  if (!from || !to) return
  const part = at - Math.floor(at)
  context.globalAlpha = 0.7 * Math.sin(share * Math.PI)
  context.beginPath()
  context.arc(from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part, 1.8, 0, 2 * Math.PI)
  context.fill()
}
