import type { Map as MapLibreMap, MapMouseEvent, PointLike } from 'maplibre-gl'
import { useEffect, useLayoutEffect, useRef } from 'react'
import { centreOf, rounded, type MapCamera } from './map-camera'
import { mapChanges } from './map-changes'
import { sheetOf } from './map-sheet'
import type { MapSpec } from './map-spec'
import { applyChange, startMap, type MapWords } from './map-start'
import { useTextScale } from './use-text-scale'
import './map-canvas.css'

/** A feature under the pointer. */
export interface MapHit {
  readonly source: string
  readonly code: string
}

export interface MapCanvasProps {
  readonly spec: MapSpec
  readonly camera: MapCamera
  /** Layers whose features answer to the pointer, topmost first. */
  readonly answering: readonly string[]
  readonly words: MapWords
  /** Milliseconds that a move to another camera takes. */
  readonly motion: number
  /** The reader has moved the map. */
  readonly onCamera: (camera: MapCamera) => void
  readonly onPoint: (hit: MapHit | undefined, x: number, y: number) => void
  readonly onPress: (hit: MapHit | undefined, twice: boolean, x: number, y: number) => void
  /** The map has begun to move, or come to rest. */
  readonly onMoving: (moving: boolean) => void
  /** `true` once all of a map is on screen, `false` when another one is begun. */
  readonly onDrawn: (drawn: boolean) => void
  /** WebGL is not to be had, or not any more; `true` when it has come back. */
  readonly onWebGl: (works: boolean) => void
}

/**
 * MapLibre in one effect. Another sheet is another map; everything else is the smallest change. The map is made as for
 * text of 16 px and enlarged as a whole, so that names, lines and marks grow with the page's text.
 */
export function MapCanvas(props: MapCanvasProps) {
  const scale = useTextScale()
  const container = useRef<HTMLDivElement>(null)
  const latest = useRef({ ...props, scale })
  useLayoutEffect(() => {
    latest.current = { ...props, scale }
  })
  const shown = useRef<{ map: MapLibreMap; spec: MapSpec; camera: MapCamera; ready: boolean }>(undefined)
  const { spec, camera, words } = props
  const { sheet } = spec

  useEffect(() => {
    if (!container.current) return
    let map: MapLibreMap
    try {
      map = startMap({ container: container.current, pixelRatio: devicePixelRatio * latest.current.scale, ...latest.current })
    } catch {
      latest.current.onWebGl(false)
      return
    }
    latest.current.onDrawn(false)
    map.once('idle', () => latest.current.onDrawn(true))
    const state = { map, spec: latest.current.spec, camera: latest.current.camera, ready: false }
    shown.current = state
    map.once('style.load', () => {
      state.ready = true
      catchUp(state, latest.current.spec)
    })
    listen(map, state, latest)
    return () => {
      shown.current = undefined
      map.remove()
    }
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- another sheet or language is another map
  }, [sheet, words])

  useEffect(() => {
    const element = container.current
    if (!element) return undefined
    const observer = new ResizeObserver(() => shown.current && fill(shown.current.map, element, devicePixelRatio * scale))
    observer.observe(element)
    return () => observer.disconnect()
  }, [scale])

  useEffect(() => {
    if (shown.current?.ready) catchUp(shown.current, spec)
  }, [spec])

  useEffect(() => {
    const state = shown.current
    if (!state || sameCamera(state.camera, camera)) return
    state.camera = camera
    const target = { center: [...centreOf(sheet, camera)] as [number, number], zoom: camera.zoom }
    if (latest.current.motion > 0) state.map.easeTo({ ...target, duration: latest.current.motion }, OURS)
    else state.map.jumpTo(target, OURS)
  }, [camera, sheet])

  const part = `${100 / scale}%`
  return <div ref={container} className="map-canvas" style={scale === 1 ? undefined : { inlineSize: part, blockSize: part, transform: `scale(${scale})`, transformOrigin: '0 0' }} />
}

/** Sets size and sharpness, which takes a frame, where they have changed. */
function fill(map: MapLibreMap, { clientWidth, clientHeight }: HTMLElement, pixelRatio: number): void {
  const { clientWidth: width, clientHeight: height } = map.getCanvas()
  if (width !== clientWidth || height !== clientHeight || map.getPixelRatio() !== pixelRatio) map.setPixelRatio(pixelRatio)
}

function catchUp(state: { readonly map: MapLibreMap; spec: MapSpec }, spec: MapSpec): void {
  for (const change of mapChanges(state.spec, spec)) applyChange(state.map, change)
  state.spec = spec
}

/** Marks the events of moves that the reader did not make by hand; one that is cut short ends somewhere on its way. */
const OURS = { ours: true } as const

/** A camera that was kept and shown again may differ by what rounding leaves. */
const sameCamera = (a: MapCamera, b: MapCamera): boolean => a.longitude === b.longitude && a.latitude === b.latitude && Math.abs(a.zoom - b.zoom) < 0.002

function listen(map: MapLibreMap, state: { readonly spec: MapSpec; camera: MapCamera; ready: boolean }, latest: React.RefObject<MapCanvasProps>): void {
  const hitAt = (point: PointLike): MapHit | undefined => {
    const layers = latest.current.answering.filter((layer) => map.getLayer(layer))
    // What is all but invisible does not answer.
    const feature = map.queryRenderedFeatures(point, { layers }).find(({ state }) => Number(state['opacity'] ?? 1) > 0.1)
    return feature && { source: feature.source, code: String(feature.properties['code']) }
  }
  map.on('mousemove', ({ point }: MapMouseEvent) => {
    const hit = hitAt(point)
    map.getCanvas().style.cursor = hit ? 'pointer' : ''
    latest.current.onPoint(hit, point.x, point.y)
  })
  map.on('mouseout', () => latest.current.onPoint(undefined, 0, 0))
  map.on('movestart', () => {
    latest.current.onMoving(true)
    latest.current.onPoint(undefined, 0, 0)
  })
  map.on('click', ({ point, originalEvent }: MapMouseEvent) => latest.current.onPress(hitAt(point), originalEvent.detail === 2, point.x, point.y))
  map.on('moveend', (event) => {
    latest.current.onMoving(false)
    if ('ours' in event) return
    const { lng, lat } = map.getCenter()
    const place = sheetOf(state.spec.sheet).origin([lng, lat])
    if (!place) return
    const now = rounded({ longitude: place[0], latitude: place[1], zoom: map.getZoom() })
    const { camera } = state
    const stands = Math.abs(now.longitude - camera.longitude) + Math.abs(now.latitude - camera.latitude) < 0.01 && Math.abs(now.zoom - camera.zoom) < 0.02
    if (stands || map.isMoving()) return
    state.camera = now
    latest.current.onCamera(now)
  })
  map.on('webglcontextlost', () => {
    // MapLibre takes its style apart until the context comes back.
    state.ready = false
    latest.current.onWebGl(false)
  })
  map.on('webglcontextrestored', () => latest.current.onWebGl(true))
}
