import * as maplibregl from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import { centreOf, type MapCamera } from './map-camera'
import { drawMapImage } from './map-image'
import type { MapChange } from './map-changes'
import type { MapImage, MapSpec } from './map-spec'
import { styleLayer } from './map-style'

maplibregl.setWorkerUrl(workerUrl)

/** What the map is called, and what it says when the reader scrolls over it without the key, or moves it with one finger. */
export interface MapWords {
  readonly title: string
  readonly wheel: string
  readonly wheelMac: string
  readonly touch: string
}

interface StartOptions {
  readonly container: HTMLElement
  readonly spec: MapSpec
  readonly camera: MapCamera
  readonly words: MapWords
  /** Pixels of the screen for each of the map's. */
  readonly pixelRatio: number
}

/** A MapLibre map without any control of its own. Throws where WebGL is not to be had. */
export function startMap({ container, spec, camera, words, pixelRatio }: StartOptions): maplibregl.Map {
  const map = new maplibregl.Map({
    container,
    style: {
      version: 8,
      projection: { type: spec.sheet === 'globe' ? 'globe' : 'mercator' },
      sources: Object.fromEntries(Object.entries(spec.sources).map(([id, data]) => [id, sourceOf(data)])),
      layers: spec.layers.map(styleLayer),
      'font-faces': spec.fonts,
    },
    center: [...centreOf(spec.sheet, camera)],
    zoom: camera.zoom,
    minZoom: -2,
    maxZoom: 9,
    pixelRatio,
    attributionControl: false,
    // Chukotka runs on past 180°, where Mercator's next world begins.
    renderWorldCopies: spec.sheet === 'mercator',
    transformConstrain: (center, zoom) => ({ center, zoom }),
    fadeDuration: 0,
    keyboard: false,
    doubleClickZoom: false,
    dragRotate: false,
    touchPitch: false,
    pitchWithRotate: false,
    boxZoom: false,
    cooperativeGestures: true,
    validateStyle: import.meta.env.DEV,
    localIdeographFontFamily: false,
    canvasContextAttributes: { antialias: false },
    locale: {
      'Map.Title': words.title,
      'CooperativeGesturesHandler.WindowsHelpText': words.wheel,
      'CooperativeGesturesHandler.MacHelpText': words.wheelMac,
      'CooperativeGesturesHandler.MobileHelpText': words.touch,
    },
  })
  map.touchZoomRotate.disableRotation()
  // Arrows walk the regions, in a layer of their own: the canvas is for the eye.
  map.getCanvas().tabIndex = -1
  map.once('style.load', () => {
    for (const [id, image] of Object.entries(spec.images)) addImage(map, id, image)
    for (const [source, states] of Object.entries(spec.states)) for (const [id, state] of Object.entries(states)) map.setFeatureState({ source, id }, state)
  })
  return map
}

function sourceOf(data: MapSpec['sources'][string]): maplibregl.GeoJSONSourceSpecification {
  return { type: 'geojson', data, promoteId: 'code', maxzoom: 9, tolerance: 0.2, buffer: 32 }
}

/** Of an image, for each pixel of the map: sharp on every usual screen. */
const LEAST_RATIO = 2

function addImage(map: maplibregl.Map, id: string, image: MapImage): void {
  // An image that is drawn anew keeps its size.
  const pixelRatio = map.getImage(id)?.pixelRatio ?? Math.max(Math.ceil(map.getPixelRatio()), LEAST_RATIO)
  const drawn = drawMapImage(image, pixelRatio)
  if (!drawn) return
  if (map.hasImage(id)) map.updateImage(id, drawn)
  else map.addImage(id, drawn, { pixelRatio })
}

/** Does to MapLibre's map what `mapChanges` found. */
export function applyChange(map: maplibregl.Map, change: MapChange): void {
  switch (change.kind) {
    case 'add-image':
    case 'update-image':
      return addImage(map, change.id, change.image)
    case 'add-source':
      map.addSource(change.id, sourceOf(change.data))
      return
    case 'set-data':
      void map.getSource<maplibregl.GeoJSONSource>(change.id)?.setData(change.data)
      return
    case 'remove-source':
      map.removeSource(change.id)
      return
    case 'add-layer':
      map.addLayer(change.layer, change.before)
      return
    case 'remove-layer':
      map.removeLayer(change.id)
      return
    case 'set-paint':
      map.setPaintProperty(change.id, change.name as Parameters<maplibregl.Map['setPaintProperty']>[1], change.value as never)
      return
    case 'set-layout':
      map.setLayoutProperty(change.id, change.name as Parameters<maplibregl.Map['setLayoutProperty']>[1], change.value as never)
      return
    case 'set-state':
      map.setFeatureState({ source: change.source, id: change.code }, change.state)
  }
}
