import { useCallback, useRef } from 'react'
import { layFlat } from '../../widgets/map-resheet'
import type { MapSpec } from '../../widgets/map-spec'
import type { PictureDrawing } from '../../widgets/picture/picture-frame'
import type { FigureSpec, SpecContext } from '../figure-spec'
import { DASHES } from './atlas-map'
import type { LegendBar } from './legend-bars'
import type { LegendContent } from './legend-marks'
import { mapColours } from './map-colours'
import { measureText } from './still-map'
import { TIE_FAMILIES, TIE_STATUSES } from './tie-lines'
import { useTouchedRegions } from './use-touched-regions'

/** The picture is made of what the stage shows when the reader asks for one. */
export function useMapPicture(figure: FigureSpec | undefined, bars: readonly LegendBar[] | undefined, context: SpecContext) {
  const shown = useRef<MapSpec>(undefined)
  const touched = useTouchedRegions().label
  const onSpec = useCallback((spec: MapSpec) => {
    shown.current = spec
  }, [])
  const drawing = async (): Promise<PictureDrawing> => {
    const { mapPicture } = await import('./map-picture')
    const { current } = shown
    if (!current || !figure || !bars) throw new Error('The map is not there yet.')
    const spec = layFlat(current)
    const { fontFamily } = getComputedStyle(document.body)
    const camera = spec === current ? context.view.map.camera : undefined
    return mapPicture({ spec, camera, legend: legendContent(figure.title, bars, touched, context), measure: measureText(), fontFamily })
  }
  return { onSpec, drawing }
}

function legendContent(title: string, bars: readonly LegendBar[], touched: string | undefined, { translator: { t }, names, view, palette }: SpecContext): LegendContent {
  const colours = mapColours(palette)
  const kinds = TIE_FAMILIES.map((family) => ({ label: t(`map.family.${family}`), colour: colours.families[family] ?? colours.coast, dash: [] }))
  const statuses = TIE_STATUSES.map((status) => ({ label: names.label('status', status), colour: colours.label, dash: (DASHES[status] ?? []).map((part) => part * 2) }))
  return {
    title,
    bars,
    sides: [t('map.legend.russia'), t('map.legend.japan')],
    lines: [...(view.map.layers.includes('ties') ? [...kinds, ...statuses] : []), ...(touched === undefined ? [] : [{ label: touched, colour: palette.ink, dash: [] }])],
    contested: t('map.legend.contested'),
    colours,
    paper: palette.paper,
    ink: palette.ink,
    soft: palette.soft,
  }
}
