import type { RefCallback } from 'react'
import { useTranslator } from '../../i18n/use-translator'
import { MAP_TARGETS, type MapTarget } from './map-targets'
import './map-zoom.css'

interface Props {
  readonly hasSelection: boolean
  readonly element: RefCallback<HTMLElement>
  readonly onZoom: (step: number) => void
  readonly onGo: (target: MapTarget['id']) => void
}

/** Nearer, farther, and the places a reader goes to most. */
export function MapZoom({ hasSelection, element, onZoom, onGo }: Props) {
  const { t } = useTranslator()
  return (
    <div ref={element} className="map-zoom" role="group" aria-label={t('map.zoom')}>
      <button type="button" aria-label={t('map.zoom.in')} title={t('map.zoom.in')} onClick={() => onZoom(0.75)}>
        +
      </button>
      <button type="button" aria-label={t('map.zoom.out')} title={t('map.zoom.out')} onClick={() => onZoom(-0.75)}>
        −
      </button>
      {MAP_TARGETS.filter(({ id }) => id !== 'selection' || hasSelection).map(({ id, label, key }) => (
        <button key={id} type="button" title={`${t(label)} (${key.toUpperCase()})`} onClick={() => onGo(id)}>
          {t(label)}
        </button>
      ))}
    </div>
  )
}
