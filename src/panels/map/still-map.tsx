import { useEffect, useMemo } from 'react'
import { useTranslator } from '../../i18n/use-translator'
import { drawMap, type MeasureText } from '../../widgets/map-drawing'
import type { MapCamera, MapSize } from '../../widgets/map-camera'
import type { MapHit } from '../../widgets/map-canvas'
import type { MapSpec } from '../../widgets/map-spec'
import { layFlat } from '../../widgets/map-resheet'
import { MapStill } from '../../widgets/map-still'
import { boundsOf, cameraFor } from '../../widgets/map-camera'

interface Props {
  readonly spec: MapSpec
  readonly camera: MapCamera
  readonly size: MapSize
  readonly onPress: (hit: MapHit | undefined, twice: boolean) => void
  readonly onPoint: (hit: MapHit | undefined, x: number, y: number) => void
  readonly onRetry: () => void
  readonly onDrawn: (drawn: boolean) => void
}

/** Where there is no WebGL: the same map with the same selection, and a way back. */
export function StillMap({ spec, camera, size, onPress, onPoint, onRetry, onDrawn }: Props) {
  const { t } = useTranslator()
  useEffect(() => onDrawn(true), [onDrawn])
  const marks = useMemo(() => {
    const flat = layFlat(spec)
    const bounds = flat === spec ? undefined : boundsOf(flat.sources['regions']?.features ?? [])
    return drawMap(flat, bounds ? cameraFor('albers', bounds, size, [16, 16, 16, 16]) : camera, size, measureText())
  }, [spec, camera, size])
  const hitOf = (code: string): MapHit => {
    const source = Object.keys(spec.sources).find((name) => spec.sources[name]?.features.some(({ properties }) => properties?.['code'] === code))
    return { source: source ?? '', code }
  }
  return (
    <>
      <MapStill marks={marks} size={size} onPress={(code, twice) => onPress(hitOf(code), twice)} onPoint={(code, x, y) => onPoint(code === undefined ? undefined : hitOf(code), x, y)} />
      <p className="map-notice" role="status">
        {t('map.no-webgl')} {spec.sheet === 'globe' && t('map.no-webgl.globe')}{' '}
        <button type="button" className="link" onClick={onRetry}>
          {t('map.no-webgl.retry')}
        </button>
      </p>
    </>
  )
}

/** Measures in the page's own type. */
export function measureText(): MeasureText {
  const context = document.createElement('canvas').getContext('2d')
  const { fontFamily } = getComputedStyle(document.body)
  return (text, size, weight) => {
    if (!context) return text.length * size * 0.6
    context.font = `${weight} ${size}px ${fontFamily}`
    return context.measureText(text).width
  }
}
