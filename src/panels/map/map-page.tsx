import { use, useId, useMemo, useState } from 'react'
import { useTranslator } from '../../i18n/use-translator'
import { borderPresentation } from '../../model/border-presentations'
import { useView } from '../../state/use-view'
import { Elsewhere } from '../../widgets/elsewhere'
import { useTextScale } from '../../widgets/use-text-scale'
import { TwinTable } from '../../widgets/twin-table'
import { EmptyFigure } from '../empty-figure'
import { FigureTools } from '../figure-tools'
import { LegendPlaceContext } from '../legend-place'
import { ShownLine } from '../shown-line'
import '../figure.css'
import { useSpecContext } from '../use-spec-context'
import { useGeography } from './geography'
import { legendBars } from './legend-bars'
import { mapColours } from './map-colours'
import { MapControls } from './map-controls'
import { mapFigure } from './map-figure'
import { layGround } from './map-ground'
import { MapLegend } from './map-legend'
import { MapStage } from './map-stage'
import { mapTrays, shownTrays } from './map-trays'
import { MapZoom } from './map-zoom'
import { measureKind } from './measures'
import { SelectedRegions } from './selected-regions'
import { TrayList } from './tray-list'
import { classColours } from './use-atlas-map'
import { NARROW, useMapCamera } from './use-map-camera'
import { useMapData } from './use-map-data'
import { useMapPicture } from './use-map-picture'
import { useSize } from './use-size'
import './map-page.css'

/**
 * The map with all that stands around it: title, sentence, choices, legend, what is shown and what is not, borders.
 * At rest nobody sees it: then nothing on it moves.
 */
export function MapPage({ isResting = false }: { readonly isResting?: boolean }) {
  const { t, language } = useTranslator()
  const { map, twins } = useView()
  const context = useSpecContext()
  const title = useId()
  const geography = useGeography()
  const data = useMapData()
  const presentation = borderPresentation(map.presentation)
  const scale = useTextScale()
  const [stage, size] = useSize(scale)
  const [legend, legendSize] = useSize(scale)
  const [bar, barSize] = useSize(scale)
  const colours = mapColours(context.palette)
  const ground = useMemo(() => geography && layGround(map.projection, geography), [geography, map.projection])
  const legendPlace = use(LegendPlaceContext)
  const mayHoldLegend = legendPlace === undefined && (size?.width ?? 0) > NARROW
  const { camera, boxes, holdsLegend, hasSelection, setCamera, goTo, zoomBy } = useMapCamera({ ground, regions: data?.regions, size, legend: mayHoldLegend ? legendSize : undefined, bar: barSize })
  const isOnStage = mayHoldLegend && holdsLegend
  const trays = useMemo(() => (data ? mapTrays(data, context) : []), [data, context])
  const spec = useMemo(() => {
    if (!data) return undefined
    const districts = (country: string): readonly string[] => [...new Set(data.regions.filter((region) => region.country === country).map(({ district }) => district))]
    return mapFigure(data.values, data.placed, { RU: districts('RU'), JP: districts('JP') }, shownTrays(trays), context)
  }, [data, trays, context])
  const bars = data && legendBars(data.values, data.classes, { colours: classColours(context.palette, data.classes.length), zero: colours.zero, isDate: measureKind(map.measure) === 'latest', translator: context.translator })
  const { onSpec, drawing } = useMapPicture(spec, bars, context)
  const [drawn, setDrawn] = useState(false)
  const asTable = twins.includes('map')
  return (
    <section className="figure map-figure" id="map" aria-labelledby={title} aria-busy={spec && drawn ? undefined : 'true'}>
      <header>
        <div>
          <h1 id={title}>{spec?.title ?? t(`map.title.${map.measure}`)}</h1>
          <p className="subtitle">{spec?.subtitle}</p>
        </div>
        {spec && <FigureTools spec={spec} asTable={asTable} drawing={drawing} notes={[presentation.note[language]]} />}
      </header>
      <MapControls />
      <div className={asTable ? 'map-plate with-table' : 'map-plate'}>
        <div ref={stage} className="map-stage" style={{ background: map.projection === 'globe' ? 'none' : colours.sea }}>
          {ground && geography && data && size && camera && boxes && spec && (
            <MapStage
              ground={ground}
              geography={geography}
              data={data}
              size={size}
              camera={camera}
              boxes={boxes}
              title={spec.title}
              context={context}
              onSpec={onSpec}
              onCamera={setCamera}
              onGo={goTo}
              onZoom={zoomBy}
              onDrawn={setDrawn}
              isResting={isResting}
            />
          )}
          <MapZoom hasSelection={hasSelection} element={bar} onZoom={zoomBy} onGo={goTo} />
          {spec?.empty && (
            <div className="map-nothing" role="status">
              <EmptyFigure />
            </div>
          )}
          {bars && spec && isOnStage && <MapLegend title={spec.title} bars={bars} colours={colours} element={legend} />}
        </div>
        {asTable && spec && <TwinTable caption={t('map.twin', { title: spec.title })} twin={spec.twin} noData={t('figure.no-data')} />}
      </div>
      {bars && spec && !isOnStage && legendPlace === undefined && (
        <div className="map-below">
          <MapLegend title={spec.title} bars={bars} colours={colours} />
        </div>
      )}
      {bars && spec && legendPlace && (
        <Elsewhere element={legendPlace}>
          <MapLegend title={spec.title} bars={bars} colours={colours} />
        </Elsewhere>
      )}
      <SelectedRegions />
      <p className="summary">{spec?.summary}</p>
      <footer>
        {spec && <ShownLine shown={spec.shown} />}
        <TrayList trays={trays} />
        <p className="map-note">{presentation.note[language]}</p>
        <p className="source">{spec?.source}</p>
      </footer>
    </section>
  )
}
